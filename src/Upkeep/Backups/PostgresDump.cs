using System.Data;
using System.Globalization;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using Npgsql;

namespace LangNghe.Upkeep.Backups;

/// <summary>pg_dump in a snapshot that this program exports, so that the counts of the manifest are those of the dump.</summary>
internal sealed class PostgresDump(PostgresTools tools, IEnumerable<BackupMark> marks, TimeProvider clock) : IDatabaseDump
{
    private const string Drill = "langnghe_drill_";
    private const string Minute = "yyyyMMddHHmm";

    // No drill takes so long.
    private static readonly TimeSpan _longest = TimeSpan.FromDays(1);

    public string Kind => Manifest.Postgres;

    public async Task<DatabaseCopy> Take(DatabaseOptions database, string folder, CancellationToken stop)
    {
        var path = Path.Combine(folder, DatabaseCopy.PartOf(Kind));
        await using var connection = await Open(To(database), stop);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var id = (await SnapshotReading.Texts(connection, "SELECT pg_export_snapshot()", stop))[0];
        await tools.Run("pg_dump", To(database), ["--format=custom", "--compress=1", "--no-owner", "--no-privileges", "--no-password", $"--snapshot={id}", $"--file={path}"], stop);
        return await SnapshotReading.Read(connection, Kind, path, marks, stop);
    }

    public Task Restore(string copy, DatabaseOptions into, CancellationToken stop) =>
        tools.Run("pg_restore", To(into), ["--no-owner", "--no-privileges", "--no-password", "--exit-on-error", "--single-transaction", $"--dbname={To(into).Database}", copy], stop);

    public async Task<string?> WhyNotInto(DatabaseOptions place, CancellationToken stop)
    {
        await using var connection = await Open(To(place), stop);
        return (await SnapshotReading.Tables(connection, Kind, stop)).Count > 0
            ? $"Cơ sở dữ liệu {To(place).Database} không trống. Không bao giờ khôi phục đè lên dữ liệu đang có; hãy tạo một cơ sở dữ liệu trống (createdb)."
            : null;
    }

    public async Task<DrillGround> Ground(DatabaseOptions own, string folder, CancellationToken stop)
    {
        if (!own.IsPostgres)
        {
            throw new BrokenBackupException("Bản sao lưu này của PostgreSQL; để kiểm, hãy đặt LANGNGHE_DATABASE là máy chủ nơi được tạo cơ sở dữ liệu tạm.");
        }

        await Sweep(own, stop);
        var name = $"{Drill}{clock.UtcNow().ToString(Minute, CultureInfo.InvariantCulture)}_{Guid.NewGuid():N}";
        await Order(own, $"""CREATE DATABASE "{name}" TEMPLATE template0""", stop);
        var drill = new DatabaseOptions(folder, new NpgsqlConnectionStringBuilder(own.Connection) { Database = name, Pooling = false }.ToString());
        return new DrillGround(drill, async () => await Order(own, $"""DROP DATABASE "{name}" WITH (FORCE)""", CancellationToken.None));
    }

    public async Task<(DatabaseCopy Found, string? Unsound)> Look(DatabaseOptions restored, CancellationToken stop)
    {
        await using var connection = await Open(To(restored), stop);
        // Constraints were built anew while restoring, so what stands here satisfies them.
        return (await SnapshotReading.Read(connection, Kind, "", marks, stop), null);
    }

    /// <summary>Takes away what drills left that were killed.</summary>
    private async Task Sweep(DatabaseOptions own, CancellationToken stop)
    {
        await using var connection = await Open(To(own), stop);
        foreach (var left in await SnapshotReading.Texts(connection, $"SELECT datname FROM pg_database WHERE datname LIKE '{Drill.Replace("_", "\\_", StringComparison.Ordinal)}%' AND pg_get_userbyid(datdba) = current_user", stop))
        {
            var begun = left[Drill.Length..].Split('_')[0];
            if (DateTime.TryParseExact(begun, Minute, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) && at < clock.UtcNow() - _longest)
            {
                await SnapshotReading.Texts(connection, $"""DROP DATABASE IF EXISTS "{left}" WITH (FORCE)""", stop);
            }
        }
    }

    private static async Task Order(DatabaseOptions server, string sql, CancellationToken stop)
    {
        await using var connection = await Open(To(server), stop);
        await SnapshotReading.Texts(connection, sql, stop);
    }

    private static NpgsqlConnectionStringBuilder To(DatabaseOptions database) => new(database.Connection);

    private static async Task<NpgsqlConnection> Open(NpgsqlConnectionStringBuilder to, CancellationToken stop)
    {
        to.Pooling = false;
        var connection = new NpgsqlConnection(to.ToString());
        await connection.OpenAsync(stop);
        return connection;
    }
}
