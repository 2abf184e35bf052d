using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Data;

/// <summary>
/// One immutable reading of small tables that all requests share. It is read again when this program changed them
/// (<see cref="Forget"/>), and when another program did, at most ten seconds later.
/// </summary>
public abstract class Snapshot<T>(IDbContextFactory<AppDb> contexts, TimeProvider clock) : IDisposable where T : class
{
    private static readonly TimeSpan _trusted = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile Reading? _last;
    private int _forgotten;

    public async Task<T> Current(CancellationToken stop)
    {
        if (_last is { } fresh && IsTrusted(fresh))
        {
            return fresh.Value;
        }

        await _one.WaitAsync(stop);
        try
        {
            if (_last is { } justRead && IsTrusted(justRead))
            {
                return justRead.Value;
            }

            var forgotten = Volatile.Read(ref _forgotten);
            // A context of nobody: the actor of a request may itself be made from a snapshot.
            await using var db = (await contexts.CreateDbContextAsync(stop)).LentTo(null);
            var version = await db.Version(stop);
            var value = _last is { } last && last.Version == version ? last.Value : await Read(db, stop);
            if (forgotten == Volatile.Read(ref _forgotten))
            {
                _last = new Reading(value, version, clock.GetTimestamp());
            }

            return value;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Called by a use case that changed the tables, after its save.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _forgotten);
        _last = null;
    }

    public void Dispose()
    {
        _one.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<T> Read(AppDb db, CancellationToken stop);

    private bool IsTrusted(Reading reading) => clock.GetElapsedTime(reading.At) < _trusted;

    private sealed record Reading(T Value, long Version, long At);
}
