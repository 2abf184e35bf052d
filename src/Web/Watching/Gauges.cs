using System.Diagnostics.Metrics;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;

namespace LangNghe.Web.Watching;

/// <summary>The numbers that the rooms declared, read each time metrics are asked for.</summary>
public sealed class Gauges : IDisposable
{
    public const string Name = "LangNghe";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly Meter _meter = new(Name);
    private readonly IServiceScopeFactory _scopes;

    public Gauges(IEnumerable<Gauge> declared, IServiceScopeFactory scopes)
    {
        _scopes = scopes;
        foreach (var gauge in declared)
        {
            // The library asks only like this, on a thread of its own.
            _meter.CreateObservableGauge(gauge.Name, () => Task.Run(() => Read(gauge)).GetAwaiter().GetResult(), description: gauge.Words);
        }
    }

    public void Dispose() => _meter.Dispose();

    private async Task<long> Read(Gauge gauge)
    {
        using var patience = new CancellationTokenSource(_patience);
        await using var scope = _scopes.CreateAsyncScope();
        return await gauge.Read(scope.ServiceProvider.GetRequiredService<AppDb>(), patience.Token);
    }
}
