using System.Globalization;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Domain;

/// <summary>
/// Arithmetic over figures by their codes: "revenue.year / workers.total * 100". Codes, numbers, + − * / and brackets, nothing else.
/// </summary>
public sealed class Formula
{
    private readonly Func<Func<string, decimal?>, decimal?> _value;

    private Formula(string text, IReadOnlyList<string> codes, Func<Func<string, decimal?>, decimal?> value) => (Text, Codes, _value) = (text, codes, value);

    public string Text { get; }

    /// <summary>The figures it stands on, each once.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <param name="figure">The value of a figure in its own unit, null when unknown.</param>
    /// <returns>Null when a figure is unknown, or something is divided by zero.</returns>
    public decimal? Value(Func<string, decimal?> figure) => _value(figure);

    /// <summary>Codes replaced by what <paramref name="words"/> gives for them, as a person reads the formula.</summary>
    public string Read(Func<string, string> words) => string.Concat(Token.Split(Text).Select(t => t.Kind switch
    {
        TokenKind.Code => words(t.Text),
        TokenKind.Number => Vi.Number(decimal.Parse(t.Text, CultureInfo.InvariantCulture), 4),
        TokenKind.Sign => t.Text switch { "*" => " × ", "/" => " ÷ ", "-" => " − ", "+" => " + ", var bracket => bracket },
        _ => t.Text,
    }));

    /// <param name="knows">Whether there is a figure of that code.</param>
    public static Outcome<Formula> Parse(string? text, Func<string, bool> knows, string field)
    {
        var tokens = Token.Split(text ?? "");
        if (tokens.Count == 0)
        {
            return Problems.Of(field, "Nhập công thức, ví dụ: revenue.year / workers.total * 1000.");
        }

        if (tokens.FirstOrDefault(t => t.Kind == TokenKind.Unknown) is { } strange)
        {
            return Problems.Of(field, $"Không hiểu “{strange.Text}”. Chỉ dùng mã số liệu, số, + − * / và dấu ngoặc.");
        }

        if (tokens.FirstOrDefault(t => t.Kind == TokenKind.Code && !knows(t.Text)) is { } missing)
        {
            return Problems.Of(field, $"Không có số liệu nào mang mã “{missing.Text}”. Danh sách mã ở trang Mọi số liệu.");
        }

        var reader = new FormulaReader(tokens);
        return reader.Read() is { } value
            ? new Formula(text!.Trim(), [.. tokens.Where(t => t.Kind == TokenKind.Code).Select(t => t.Text).Distinct(StringComparer.Ordinal)], value)
            : Problems.Of(field, reader.Wrong);
    }
}
