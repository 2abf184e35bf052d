using System.Globalization;
using System.Xml;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>What the formats of an XLSX say of its cells: which numbers are days, and which fonts are of before Unicode.</summary>
internal sealed class XlsxStyles
{
    private readonly List<(bool IsDay, OldEncoding? Font)> _formats = [];

    public (bool IsDay, OldEncoding? Font) this[int format] => format >= 0 && format < _formats.Count ? _formats[format] : default;

    public static XlsxStyles Read(XmlReader? reader)
    {
        var styles = new XlsxStyles();
        var (days, fonts, within) = (new HashSet<int>(), new List<OldEncoding?>(), "");
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "fonts" or "cellXfs" or "cellStyleXfs" or "dxfs":
                    within = reader.LocalName;
                    break;
                case "numFmt" when Number(reader, "numFmtId") is { } id && IsDay(reader.GetAttribute("formatCode") ?? ""):
                    days.Add(id);
                    break;
                case "font" when within == "fonts":
                    fonts.Add(null);
                    break;
                case "name" when within == "fonts" && fonts.Count > 0:
                    fonts[^1] = OldEncodings.OfFont(reader.GetAttribute("val"));
                    break;
                case "xf" when within == "cellXfs":
                    var (format, font) = (Number(reader, "numFmtId") ?? 0, Number(reader, "fontId") ?? 0);
                    styles._formats.Add((IsDayOfExcel(format) || days.Contains(format), font < fonts.Count ? fonts[font] : null));
                    break;
            }
        }

        return styles;
    }

    // The formats that every Excel knows by number.
    private static bool IsDayOfExcel(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58);

    /// <summary>A format with a year or a day in it, outside quotes and brackets.</summary>
    private static bool IsDay(string code)
    {
        var (quoted, bracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '[':
                    bracketed = true;
                    break;
                case ']':
                    bracketed = false;
                    break;
                case '\\':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' when !quoted && !bracketed:
                    return true;
            }
        }

        return false;
    }

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
