using System.Globalization;
using System.Text;
using LangNghe.Foundation.Text;

namespace LangNghe.Foundation.Sheets;

/// <summary>UTF-8 with its mark, without which spreadsheet programs garble Vietnamese.</summary>
public static class SheetCsv
{
    public static byte[] Write(Sheet sheet)
    {
        var text = new StringBuilder();
        foreach (var line in sheet.About)
        {
            Line(text, [line]);
        }

        Line(text, sheet.Columns);
        foreach (var row in sheet.Rows)
        {
            Line(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IReadOnlyList<object?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value) => value switch
    {
        null => "",
        string words => Quoted(CellText.Safe(words)),
        DateOnly day => Vi.Day(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(CellText.Safe(value.ToString() ?? "")),
    };

    private static string Quoted(string words) =>
        words.AsSpan().ContainsAny(",\"\r\n") ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : words;
}
