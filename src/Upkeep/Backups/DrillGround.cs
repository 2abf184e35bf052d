using LangNghe.Foundation.Running;

namespace LangNghe.Upkeep.Backups;

/// <summary>A temporary place for a restored register.</summary>
public sealed class DrillGround(DatabaseOptions database, Func<ValueTask> clear) : IAsyncDisposable
{
    public DatabaseOptions Database => database;

    public ValueTask DisposeAsync() => clear();
}
