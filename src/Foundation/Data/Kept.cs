using System.Collections.Concurrent;

namespace LangNghe.Foundation.Data;

/// <summary>What was read or computed of the register, kept in memory until its next version. All requests share what is kept, so nobody changes it.</summary>
/// <param name="most">How many things are kept at once.</param>
public sealed class Kept<T>(int most)
{
    private readonly ConcurrentDictionary<object, (long Version, TaskCompletionSource<T> Reading)> _values = new();

    /// <summary>What is computed of one day, and of nothing that speaks of a later one.</summary>
    public async ValueTask<T> Get(AppDb db, DateOnly day, object key, Func<Task<T>> read, CancellationToken stop)
    {
        var (isOver, version) = await db.VersionOf(day, stop);
        return await Get(version, (isOver, key), read, stop);
    }

    /// <summary>Who asks while another reads the same waits for that reading, and reads only where it failed.</summary>
    /// <param name="key">Equal for equal questions, whoever asks.</param>
    public async ValueTask<T> Get(AppDb db, object key, Func<Task<T>> read, CancellationToken stop) => await Get(await db.Version(stop), key, read, stop);

    // The version was looked at before the reading: what is kept may be newer than it says, never older. A later one is as good, for nobody reads a snapshot;
    // and where acts come quicker than readings end, an earlier one must not drive it out.
    private async ValueTask<T> Get(long version, object key, Func<Task<T>> read, CancellationToken stop)
    {
        if (_values.TryGetValue(key, out var kept) && kept.Version >= version)
        {
            return await Of(kept.Reading.Task, read, stop);
        }

        var own = (version, Reading: new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously));
        kept = _values.AddOrUpdate(key, static (_, own) => own, static (_, kept, own) => kept.Version >= own.version ? kept : own, own);
        if (kept.Reading != own.Reading)
        {
            return await Of(kept.Reading.Task, read, stop);
        }

        if (_values.Count > most)
        {
            _values.Clear();
        }

        try
        {
            var value = await read();
            own.Reading.SetResult(value);
            return value;
        }
        catch
        {
            _values.TryRemove(new(key, own));
            own.Reading.SetCanceled(CancellationToken.None);
            throw;
        }
    }

    private static async ValueTask<T> Of(Task<T> reading, Func<Task<T>> read, CancellationToken stop)
    {
        await ((Task)reading).WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.ThrowIfCancellationRequested();
        return reading.IsCompletedSuccessfully ? await reading : await read();
    }
}
