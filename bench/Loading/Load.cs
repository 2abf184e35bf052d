using System.Diagnostics;
using System.Net;

namespace LangNghe.Bench.Loading;

/// <summary>Asks for one page over so many connections, each asking again as soon as it has its answer.</summary>
internal sealed class Load(Uri address, string? cookies, int connections) : IDisposable
{
    /// <summary>An answer that takes longer than this ends the run.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections, UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None,
    });

    public async Task<Sample> Run(string url, TimeSpan length, CancellationToken stop, string? encodings = null)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(stop);
        bound.CancelAfter(length + _patience);
        var began = Stopwatch.GetTimestamp();
        var parts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => Ask(new Uri(address, url), encodings, began, length, bound.Token), bound.Token)));
        return Sample.Of(Stopwatch.GetElapsedTime(began), parts.SelectMany(p => p.Milliseconds), parts[0].Bytes, parts.Sum(p => p.Failures));
    }

    /// <summary>A count of asks, one after the other; the first of them apart.</summary>
    public async Task<(double First, Sample All)> Some(string url, int count, CancellationToken stop)
    {
        var (milliseconds, bytes, failures, began) = (new List<double>(), 0, 0, Stopwatch.GetTimestamp());
        for (var ask = 0; ask < count; ask++)
        {
            var asked = Stopwatch.GetTimestamp();
            using var answer = await Send(new Uri(address, url), null, stop);
            bytes = (await answer.Content.ReadAsByteArrayAsync(stop)).Length;
            milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            failures += answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }

        return (milliseconds[0], Sample.Of(Stopwatch.GetElapsedTime(began), milliseconds, bytes, failures));
    }

    public async Task<string> Text(string url, CancellationToken stop)
    {
        using var answer = await Send(new Uri(address, url), null, stop);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync(stop)
            : throw new BenchException($"{url} answers {(int)answer.StatusCode}{(answer.Headers.Location is { } elsewhere ? $" and points to {elsewhere}" : "")}.");
    }

    public void Dispose() => _http.Dispose();

    private async Task<(List<double> Milliseconds, int Bytes, int Failures)> Ask(Uri url, string? encodings, long began, TimeSpan length, CancellationToken stop)
    {
        var (milliseconds, buffer, bytes, failures) = (new List<double>(), new byte[64 * 1024], 0, 0);
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            var asked = Stopwatch.GetTimestamp();
            using var answer = await Send(url, encodings, stop);
            await using var body = await answer.Content.ReadAsStreamAsync(stop);
            bytes = 0;
            for (int read; (read = await body.ReadAsync(buffer, stop)) > 0;)
            {
                bytes += read;
            }

            milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            failures += answer.StatusCode == HttpStatusCode.OK ? 0 : 1;
        }

        return (milliseconds, bytes, failures);
    }

    private async Task<HttpResponseMessage> Send(Uri url, string? encodings, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        if (cookies is not null)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        if (encodings is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        }

        return await _http.SendAsync(request, stop);
    }
}
