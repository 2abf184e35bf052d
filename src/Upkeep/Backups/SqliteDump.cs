using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using Microsoft.Data.Sqlite;

namespace LangNghe.Upkeep.Backups;

/// <summary>Through SQLite's own backup, because a plain copy of the file would miss what stands in the write-ahead log.</summary>
internal sealed class SqliteDump(IEnumerable<BackupMark> marks) : IDatabaseDump
{
    public string Kind => Manifest.Sqlite;

    public async Task<DatabaseCopy> Take(DatabaseOptions database, string folder, CancellationToken stop)
    {
        var path = Path.Combine(folder, DatabaseCopy.PartOf(Kind));
        await Task.Run(() =>
        {
            using var from = Open(database.SqliteFile, SqliteOpenMode.ReadWrite);
            using var to = Open(path, SqliteOpenMode.ReadWriteCreate);
            from.BackupDatabase(to);
        }, stop);
        await using var copy = Open(path, SqliteOpenMode.ReadWrite);
        return await SnapshotReading.Read(copy, Kind, path, marks, stop);
    }

    public Task Restore(string copy, DatabaseOptions into, CancellationToken stop)
    {
        Directory.CreateDirectory(into.DataFolder);
        File.Copy(copy, into.SqliteFile, overwrite: false);
        return Task.CompletedTask;
    }

    public Task<string?> WhyNotInto(DatabaseOptions place, CancellationToken stop) =>
        Task.FromResult(File.Exists(place.SqliteFile) ? $"Ở đây đã có một sổ bộ: {place.SqliteFile}. Không bao giờ khôi phục đè lên sổ đang có; hãy chọn thư mục trống." : null);

    public Task<DrillGround> Ground(DatabaseOptions own, string folder, CancellationToken stop)
    {
        var drill = new DatabaseOptions(folder, null);
        return Task.FromResult(new DrillGround(drill, () =>
        {
            // The figures left their connections in the pool, and Windows deletes no open file.
            using var pooled = new SqliteConnection(Database.Connection(drill));
            SqliteConnection.ClearPool(pooled);
            return ValueTask.CompletedTask;
        }));
    }

    public async Task<(DatabaseCopy Found, string? Unsound)> Look(DatabaseOptions restored, CancellationToken stop)
    {
        await using var connection = Open(restored.SqliteFile, SqliteOpenMode.ReadWrite);
        var found = await SnapshotReading.Read(connection, Kind, restored.SqliteFile, marks, stop);
        var said = await SnapshotReading.Texts(connection, "PRAGMA integrity_check", stop);
        var loose = await SnapshotReading.Texts(connection, "PRAGMA foreign_key_check", stop);
        return (found, said is not ["ok"] ? $"SQLite báo: {said[0]}" : loose.Count > 0 ? $"{loose.Count} dòng trỏ đến nơi không có." : null);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ToString());
        connection.Open();
        return connection;
    }
}
