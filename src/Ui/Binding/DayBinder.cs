using LangNghe.Foundation.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Ui.Binding;

/// <summary>Reads dd/mm/yyyy into <see cref="DateOnly"/>.</summary>
public sealed class DayBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext) => TypedText.Bind(bindingContext, Read);

    private static object Read(string text, out string? problem)
    {
        problem = VietnamDay.TryParse(text, out var day) ? null : $"“{text}” không phải là một ngày. Viết ngày như 31/12/2021.";
        return day;
    }
}
