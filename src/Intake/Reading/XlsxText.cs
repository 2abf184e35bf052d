using System.Text;
using System.Xml;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Reading;

/// <summary>Reads text out of an XLSX a piece at a time, so that no text is longer than a cell may be.</summary>
internal static class XlsxText
{
    /// <summary>The text of the element that the reader stands on, which it leaves behind.</summary>
    public static string Value(XmlReader reader, ReadingLimits limits)
    {
        var text = new StringBuilder();
        Append(reader, text, limits);
        return text.ToString();
    }

    /// <summary>A shared or inline string, perhaps of several runs with fonts of their own; what is read aloud beside it is left out.</summary>
    public static (string Text, OldEncoding? Font) Rich(XmlReader reader, ReadingLimits limits)
    {
        var (text, font) = (new StringBuilder(), (OldEncoding?)null);
        if (reader.IsEmptyElement)
        {
            return ("", null);
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "t":
                    Append(reader, text, limits);
                    break;
                case "rFont":
                    font ??= OldEncodings.OfFont(reader.GetAttribute("val"));
                    break;
                case "rPh":
                    Pass(reader);
                    break;
            }
        }

        return (text.ToString(), font);
    }

    /// <summary>Goes to the end of the element, without keeping anything of it.</summary>
    public static void Pass(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
            // Nothing of it is wanted.
        }
    }

    private static void Append(XmlReader reader, StringBuilder text, ReadingLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var (depth, piece) = (reader.Depth, new char[1024]);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            for (int read; (read = reader.ReadValueChunk(piece, 0, piece.Length)) > 0;)
            {
                if (text.Length + read > limits.Cell)
                {
                    throw new UnreadableFileException($"Tệp có một ô dài hơn {limits.Cell} ký tự nên không được đọc.");
                }

                text.Append(piece, 0, read);
            }
        }
    }
}
