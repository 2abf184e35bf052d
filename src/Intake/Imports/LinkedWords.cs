using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace LangNghe.Intake.Imports;

/// <summary>What a line says, where "trang /co-so-san-xuat/…" leads there; the command line prints the address as it stands.</summary>
public static partial class LinkedWords
{
    private const string Page = "trang ";

    public static IHtmlContent Of(string? words)
    {
        var (html, at) = (new HtmlContentBuilder(), 0);
        foreach (var link in Address().EnumerateMatches(words))
        {
            html.Append(words![at..link.Index]).AppendHtml($"<a href=\"{words.AsSpan(link.Index + Page.Length, link.Length - Page.Length)}\">trang của cơ sở</a>");
            at = link.Index + link.Length;
        }

        return html.Append(words?[at..] ?? "");
    }

    [GeneratedRegex("trang /co-so-san-xuat/[0-9a-f-]{36}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
