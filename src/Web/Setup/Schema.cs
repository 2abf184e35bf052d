using System.Data.Common;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Web.Setup;

/// <summary>Brings the database to the program's schema, or says why not.</summary>
public sealed class Schema(AppDb db, DatabaseOptions database, TimeProvider clock)
{
    /// <summary>The database cannot be reached at all, as opposed to refusing what it was asked.</summary>
    public static bool IsClosed(Exception e) => e is DbException { IsTransient: true } || (e is InvalidOperationException && e.InnerException is DbException);

    /// <summary>For the start of the web: a SQLite file is brought along, a PostgreSQL database only by its keeper's own command.</summary>
    /// <exception cref="WrongSchemaException">PostgreSQL has an older schema, or either database a newer one.</exception>
    public async Task Ready(CancellationToken stop)
    {
        if (database.IsPostgres && await Pending(stop) is { Count: > 0 } pending)
        {
            throw new WrongSchemaException(pending, []);
        }

        await Migrate(stop);
    }

    /// <summary>For who asks whether the program can work now.</summary>
    /// <exception cref="WrongSchemaException">The database has another schema than the program.</exception>
    public async Task MustBeRight(CancellationToken stop)
    {
        if ((await Unknown(stop), await Pending(stop)) is var (unknown, pending) && unknown.Count + pending.Count > 0)
        {
            throw new WrongSchemaException(pending, unknown);
        }
    }

    /// <summary>How many steps were taken, and the copy that was made of a SQLite file before it changed; null when there was nothing to copy.</summary>
    /// <exception cref="WrongSchemaException">The database has a newer schema than the program.</exception>
    public async Task<(int Steps, string? Copy)> Migrate(CancellationToken stop)
    {
        var unknown = await Unknown(stop);
        if (unknown.Count > 0)
        {
            throw new WrongSchemaException([], unknown);
        }

        var pending = await Pending(stop);
        if (pending.Count == 0)
        {
            return (0, null);
        }

        var copy = database.IsPostgres || !File.Exists(database.SqliteFile) ? null : Copy();
        await db.Database.MigrateAsync(stop);
        return (pending.Count, copy);
    }

    private async Task<List<string>> Unknown(CancellationToken stop) =>
        [.. (await db.Database.GetAppliedMigrationsAsync(stop)).Except(db.Database.GetMigrations(), StringComparer.Ordinal)];

    private async Task<List<string>> Pending(CancellationToken stop) => [.. await db.Database.GetPendingMigrationsAsync(stop)];

    /// <summary>Through SQLite itself, because a plain file copy would miss what stands in the write-ahead log.</summary>
    private string Copy()
    {
        var path = Path.Combine(database.DataFolder, $"langnghe-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db");
        using var from = new SqliteConnection($"Data Source={database.SqliteFile};Pooling=False");
        using var to = new SqliteConnection($"Data Source={path};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        return path;
    }
}
