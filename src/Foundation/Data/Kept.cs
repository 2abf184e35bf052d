using System.Collections.Concurrent;

namespace LangNghe.Foundation.Data;

/// <summary>What was read or computed of the register, kept in memory until its next version. All requests share what is kept, so nobody changes it.</summary>
/// <param name="most">How many things are kept at once.</param>
public sealed class Kept<T>(int most)
{
    private readonly ConcurrentDictionary<object, (long Version, T Value)> _values = new();

    /// <param name="key">Equal for equal questions, whoever asks.</param>
    public async ValueTask<T> Get(AppDb db, object key, Func<Task<T>> read, CancellationToken stop)
    {
        // Looked at before the reading: what is kept may be newer than it says, never older.
        var version = await db.Version(stop);
        if (_values.TryGetValue(key, out var kept) && kept.Version == version)
        {
            return kept.Value;
        }

        var value = await read();
        if (_values.Count >= most)
        {
            _values.Clear();
        }

        _values[key] = (version, value);
        return value;
    }
}
