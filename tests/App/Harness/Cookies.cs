namespace LangNghe.Tests.App.Harness;

/// <summary>Keeps cookies as a browser does, but for their end: the clock of the site is not the clock of the machine.</summary>
/// <param name="jar">Shared by the visitors of one browser; its own when null.</param>
internal sealed class Cookies(Dictionary<string, string>? jar = null) : DelegatingHandler
{
    private readonly Dictionary<string, string> _kept = jar ?? new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_kept.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _kept.Select(c => $"{c.Key}={c.Value}")));
        }

        var response = await base.SendAsync(request, cancellationToken);
        foreach (var header in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (header[..header.IndexOf('=')], header[(header.IndexOf('=') + 1)..].Split(';')[0]);
            if (value.Length == 0)
            {
                _kept.Remove(name);
            }
            else
            {
                _kept[name] = value;
            }
        }

        return response;
    }
}
