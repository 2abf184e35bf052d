using System.Globalization;
using LangNghe.Foundation.Text;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>How the texts of a table are read: composed, trimmed, without the apostrophe that our exports put before what would start a formula, and converted where a person said so.</summary>
public sealed class CellTexts(OldEncoding? converts)
{
    public string? Of(SheetCell cell)
    {
        if (cell.Value is not string written)
        {
            return cell.Value is decimal number ? number.ToString("0.##########", CultureInfo.InvariantCulture) : null;
        }

        var unicode = converts is { } encoding ? OldEncodingSigns.Converted(written, encoding, cell.Font) : written;
        var text = VietnameseText.Tidy(unicode.Replace('\u00a0', ' ')) ?? "";
        text = text is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? text[1..] : text;
        return text.Length == 0 ? null : text;
    }
}
