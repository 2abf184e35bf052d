using System.Collections.Concurrent;

namespace LangNghe.Foundation.Jobs;

/// <summary>The jobs that run in this very process: it takes up none of them twice, and stops its own at once.</summary>
public sealed class RunningJobs
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _stops = new();

    public IReadOnlyList<Guid> Ids => [.. _stops.Keys];

    public void Stop(Guid id)
    {
        try
        {
            if (_stops.TryGetValue(id, out var stop))
            {
                stop.Cancel();
            }
        }
        catch (ObjectDisposedException)
        {
            // It came to its end in this very moment.
        }
    }

    /// <returns>False when another worker of this process has it.</returns>
    internal bool Add(Guid id, CancellationTokenSource stop) => _stops.TryAdd(id, stop);

    internal void Remove(Guid id) => _stops.TryRemove(id, out _);
}
