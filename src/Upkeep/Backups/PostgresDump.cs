using System.Data;
using LangNghe.Foundation.Running;
using Npgsql;

namespace LangNghe.Upkeep.Backups;

/// <summary>pg_dump in a snapshot that this program exports, so that the counts of the manifest are those of the dump.</summary>
internal sealed class PostgresDump(PostgresTools tools, IEnumerable<BackupMark> marks) : IDatabaseDump
{
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

        var name = $"langnghe_drill_{Guid.NewGuid():N}";
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
