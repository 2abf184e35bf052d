using System.Net;
using System.Text.RegularExpressions;

namespace LangNghe.Bench.Running;

/// <summary>One browser: keeps its cookies, and sends a form with the token of its page.</summary>
internal sealed partial class Visitor(Uri address) : IDisposable
{
    private const string Token = "__RequestVerificationToken";

    private readonly CookieContainer _cookies = new();
    private HttpClient? _http;

    public string Cookies => _cookies.GetCookieHeader(address);

    private HttpClient Http => _http ??= new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };

    public async Task<string> Post(string url, CancellationToken stop, params (string Name, string Value)[] fields)
    {
        var page = await Http.GetStringAsync(new Uri(url, UriKind.Relative), stop);
        var token = TokenForm().Match(page) is { Success: true } found ? found.Groups["value"].Value : throw new BenchException($"{url} has no form.");
        using var body = new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await Http.PostAsync(new Uri(url, UriKind.Relative), body, stop);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect
            ? await answer.Content.ReadAsStringAsync(stop)
            : throw new BenchException($"The form of {url} was refused: {(int)answer.StatusCode}.");
    }

    public void Dispose() => _http?.Dispose();

    [GeneratedRegex($"""name="{Token}"[^>]*value="(?<value>[^"]+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenForm();
}
