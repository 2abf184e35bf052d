using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Foundation.Time;

namespace LangNghe.Foundation.Text;

/// <summary>Numbers, days and money as Vietnamese reads them: 1.779,5 · 31/12/2021 · 1.779,5 tỷ đồng.</summary>
public static partial class Vi
{
    private static readonly NumberFormatInfo _numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };

    public static string Number(long value) => value.ToString("#,0", _numbers);

    /// <summary>At most so many decimals, without trailing zeros.</summary>
    public static string Number(decimal value, int decimals = 1) => value.ToString("#,0." + new string('#', decimals), _numbers);

    public static string Percent(decimal value) => $"{Number(value)} %";

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day, string unknown) => day is { } known ? Day(known) : unknown;

    /// <summary>A day as well as it is known: 31/12/2021, 12/2021 or 2021.</summary>
    public static string Day(DateOnly day, Known known) => known switch
    {
        Known.Month => day.ToString("MM/yyyy", CultureInfo.InvariantCulture),
        Known.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => Day(day),
    };

    public static string Instant(DateTime utc) => VietnamDay.Local(utc).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>đồng, shortened to tỷ or triệu where that reads better.</summary>
    public static string Money(long dong) => Math.Abs(dong) switch
    {
        >= 1_000_000_000 => $"{Number(dong / 1_000_000_000m, 3)} tỷ đồng",
        >= 1_000_000 => $"{Number(dong / 1_000_000m, 3)} triệu đồng",
        _ => $"{Number(dong)} đồng",
    };

    /// <summary>Reads 1.779,5 and 1779,5 and 1779.5 (one dot followed by other than three digits is a decimal sign).</summary>
    public static bool TryNumber(string? text, out decimal value)
    {
        var read = WrittenNumber().Match((text ?? "").Trim().Replace('\u00a0', ' ').Replace('\u202f', ' '));
        var whole = read.Groups["groups"].Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        value = 0;
        return read.Success && decimal.TryParse($"{read.Groups["sign"]}{whole}{read.Groups["plain"]}.{read.Groups["rest"]}", NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Groups are of three behind a point or a space. What could only be meant in another language, as 1,779.5, is no number: read as ours it would be another.</summary>
    [GeneratedRegex(@"^(?<sign>[+-]?)(?:(?<groups>[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,(?<rest>[0-9]+))?|(?<groups>[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:[,.](?<rest>[0-9]+))?|(?<plain>[0-9]+)(?:[,.](?<rest>[0-9]+))?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenNumber();

    /// <summary>First letter upper, the rest as written.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>First letter lower, for the middle of a sentence; the rest as written, and an abbreviation as OCOP wholly so.</summary>
    public static string Uncapital(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
