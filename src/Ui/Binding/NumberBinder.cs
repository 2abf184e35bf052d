using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Ui.Binding;

/// <summary>Reads 1.779,5 and, for whole numbers, 1.779.</summary>
public sealed class NumberBinder(Type type) : IModelBinder
{
    public const string NotANumber = "Cần một số, viết như 1.779,5.";

    private readonly (decimal Least, decimal Most) _span =
        type == typeof(int) ? (int.MinValue, int.MaxValue) : type == typeof(long) ? (long.MinValue, long.MaxValue) : (decimal.MinValue, decimal.MaxValue);

    private bool IsWhole => type == typeof(int) || type == typeof(long);

    public Task BindModelAsync(ModelBindingContext bindingContext) => TypedText.Bind(bindingContext, Read);

    private object? Read(string text, out string? problem)
    {
        problem = !Vi.TryNumber(text, out var number) ? $"“{text}” không phải là số. Viết như {(IsWhole ? "1.779" : "1.779,5")}."
            : IsWhole && number != decimal.Truncate(number) ? "Cần một số nguyên, không có phần lẻ."
            : number < _span.Least || number > _span.Most ? "Số này quá lớn."
            : null;
        return problem is null ? Convert.ChangeType(number, type, System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
