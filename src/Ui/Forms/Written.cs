using System.Collections;
using System.Globalization;
using LangNghe.Foundation.Text;

namespace LangNghe.Ui.Forms;

/// <summary>A value as it stands in a field, so that it is read back as the same value.</summary>
internal static class Written
{
    public static string Of(object? value) => value switch
    {
        null => "",
        DateOnly day => Vi.Day(day),
        decimal number => Vi.Number(number, 6),
        double number => Vi.Number((decimal)number, 6),
        long number => Vi.Number(number),
        // Years and small counts; a dot in 2.021 would read oddly.
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable thing => thing.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static IReadOnlyList<string> Each(object? value) => value is IEnumerable many and not string ? [.. many.Cast<object?>().Select(Of)] : value is null ? [] : [Of(value)];
}
