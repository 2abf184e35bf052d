using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace LangNghe.Ui.Charts;

/// <summary>A drawing under construction. Only presentation attributes: the content security policy lets no style in.</summary>
internal sealed class Svg
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public static string Text(string words) => _encoder.Encode(words);

    public Svg Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Attributes come in pairs; numbers are rounded to a tenth.</summary>
    public Svg Shape(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(tag, attributes);
        _text.Append("/>");
        return this;
    }

    public Svg Words(string words, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open("text", attributes);
        _text.Append('>').Append(Text(words)).Append("</text>");
        return this;
    }

    public IHtmlContent Html() => new HtmlString(_text.ToString());

    public override string ToString() => _text.ToString();

    private void Open(string tag, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            var text = value is double number ? Number(number) : Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            _text.Append(' ').Append(name).Append("=\"").Append(text).Append('"');
        }
    }
}
