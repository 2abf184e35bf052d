using System.Data.Common;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Upkeep.Backups;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Web.Setup;

/// <summary>Brings the database to the program's schema, or says why not.</summary>
public sealed class Schema(AppDb db, DatabaseOptions database, TakeBackup backup)
{
    /// <summary>The database cannot be reached at all, as opposed to refusing what it was asked.</summary>
    public static bool IsClosed(Exception e) => e is DbException { IsTransient: true } || (e is InvalidOperationException && e.InnerException is DbException);

    /// <summary>What a keeper of the machine can mend, and the message says how.</summary>
    public static bool IsRefusal(Exception e) => e is WrongSchemaException or NoBackupException;

    /// <summary>For the start of the web: a SQLite file is brought along, a PostgreSQL database only by its keeper's own command.</summary>
    /// <exception cref="WrongSchemaException">PostgreSQL has an older schema, or either database a newer one.</exception>
    /// <exception cref="NoBackupException">A SQLite file could not be backed up before its schema changes.</exception>
    public async Task Ready(CancellationToken stop)
    {
        if (database.IsPostgres && await Pending(stop) is { Count: > 0 } pending)
        {
            throw new WrongSchemaException(pending, []);
        }

        await Migrate(backUp: true, stop);
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

    /// <summary>How many steps were taken, and the backup that was taken before; null when there was nothing to back up or it was not wished.</summary>
    /// <exception cref="WrongSchemaException">The database has a newer schema than the program.</exception>
    /// <exception cref="NoBackupException">It could not be backed up, so nothing was changed.</exception>
    public async Task<(int Steps, string? Backup)> Migrate(bool backUp, CancellationToken stop)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(stop)).ToList();
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

        var holdsSomething = database.IsPostgres ? applied.Count > 0 : File.Exists(database.SqliteFile);
        var taken = backUp && holdsSomething ? await BackUp(stop) : null;
        await db.Database.MigrateAsync(stop);
        return (pending.Count, taken);
    }

    private async Task<string> BackUp(CancellationToken stop)
    {
        var outcome = await backup.Run(null, null, stop);
        return outcome.Ok ? outcome.Value.File.Path : throw new NoBackupException(outcome.Problems.Select(p => p.Sentence));
    }

    private async Task<List<string>> Unknown(CancellationToken stop) =>
        [.. (await db.Database.GetAppliedMigrationsAsync(stop)).Except(db.Database.GetMigrations(), StringComparer.Ordinal)];

    private async Task<List<string>> Pending(CancellationToken stop) => [.. await db.Database.GetPendingMigrationsAsync(stop)];
}
