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

    public async Task<string> Get(string url, CancellationToken stop)
    {
        using var answer = await Http.GetAsync(new Uri(url, UriKind.Relative), stop);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(stop)
            : throw new BenchException($"{url} answers {(int)answer.StatusCode}.");
    }

    public async Task<string> Post(string url, CancellationToken stop, params (string Name, string Value)[] fields) => await Send(url, await Get(url, stop), stop, fields);

    /// <summary>Sends the form of a page that was got before, with what stands hidden in it.</summary>
    public async Task<string> Send(string url, string page, CancellationToken stop, params (string Name, string Value)[] fields)
    {
        var given = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var hidden = HiddenForm().Matches(page).Select(m => (Name: m.Groups["name"].Value, Value: WebUtility.HtmlDecode(m.Groups["value"].Value))).DistinctBy(h => h.Name).Where(h => !given.Contains(h.Name)).ToList();
        if (!hidden.Exists(h => h.Name == Token))
        {
            throw new BenchException($"{url} has no form.");
        }

        using var body = new FormUrlEncodedContent(fields.Concat(hidden).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await Http.PostAsync(new Uri(url, UriKind.Relative), body, stop);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect
            ? await answer.Content.ReadAsStringAsync(stop)
            : throw new BenchException($"The form of {url} was refused: {(int)answer.StatusCode}.");
    }

    public void Dispose() => _http?.Dispose();

    [GeneratedRegex("""<input(?=[^>]*type="hidden")(?=[^>]*name="(?<name>[^"]+)")(?=[^>]*value="(?<value>[^"]*)")""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenForm();
}
