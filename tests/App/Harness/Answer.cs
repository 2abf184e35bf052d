using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LangNghe.Tests.App.Harness;

/// <summary>What came back: the status, the text, and the page when it is one.</summary>
public sealed class Answer
{
    private Answer(HttpResponseMessage response, string text)
    {
        (Response, Text) = (response, text);
        Page = new HtmlParser().ParseDocument(text);
    }

    public HttpResponseMessage Response { get; }

    public string Text { get; }

    public IHtmlDocument Page { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query of where a redirect goes.</summary>
    public string? Location => Response.Headers.Location is { } to ? to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString : null;

    public string Heading => Words("h1");

    public static async Task<Answer> Of(HttpResponseMessage response) => new(response, await response.Content.ReadAsStringAsync());

    /// <summary>The text of the first element that matches, its white space evened out; empty when there is none.</summary>
    public string Words(string selector) => Even(Page.QuerySelector(selector)?.TextContent ?? "");

    public IReadOnlyList<string> AllWords(string selector) => [.. Page.QuerySelectorAll(selector).Select(e => Even(e.TextContent))];

    private static string Even(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
