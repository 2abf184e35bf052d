using LangNghe.Foundation.Running;

namespace LangNghe.Upkeep.Backups;

/// <summary>Copies a whole database in one snapshot while others write, and brings a copy back: SQLite in one way, PostgreSQL in another.</summary>
public interface IDatabaseDump
{
    string Kind { get; }

    /// <param name="folder">Where the temporary file is written.</param>
    Task<DatabaseCopy> Take(DatabaseOptions database, string folder, CancellationToken stop);

    /// <summary>Into a database that holds nothing.</summary>
    Task Restore(string copy, DatabaseOptions into, CancellationToken stop);

    /// <summary>Null when nothing is there yet.</summary>
    Task<string?> WhyNotInto(DatabaseOptions place, CancellationToken stop);

    /// <summary>A place for a drill, which disappears with what it gives.</summary>
    Task<DrillGround> Ground(DatabaseOptions own, string folder, CancellationToken stop);

    /// <summary>What the restored database holds, and whether it is sound in itself.</summary>
    Task<(DatabaseCopy Found, string? Unsound)> Look(DatabaseOptions restored, CancellationToken stop);
}
