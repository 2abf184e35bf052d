using System.Data.Common;
using System.Globalization;

namespace LangNghe.Upkeep.Backups;

/// <summary>Reads what a manifest says off a database of any version of the program: the tables are asked of the database, not of the model. The tables of an index of words are no tables of ours.</summary>
internal static class SnapshotReading
{
    private const string History = "__EFMigrationsHistory";
    private const string StoredFiles = "stored_files";
    private const string SqliteTables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    private const string PostgresTables = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename";

    public static async Task<DatabaseCopy> Read(DbConnection connection, string kind, string path, IEnumerable<BackupMark> marks, CancellationToken stop)
    {
        var counts = await Counts(connection, kind, stop);
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var mark in marks.Where(m => counts.ContainsKey(m.Table)))
        {
            if (await Texts(connection, mark.Sql, stop) is [var value, ..])
            {
                found[mark.Name] = value;
            }
        }

        return new DatabaseCopy(
            kind, path, await Migration(connection, counts.ContainsKey(History), stop), counts, found,
            counts.ContainsKey(StoredFiles) ? await Texts(connection, $"SELECT DISTINCT sha256 FROM {StoredFiles} ORDER BY sha256", stop) : []);
    }

    /// <summary>Rows by table.</summary>
    public static async Task<SortedDictionary<string, long>> Counts(DbConnection connection, string kind, CancellationToken stop)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await Tables(connection, kind, stop))
        {
            counts[table] = await Count(connection, table, stop);
        }

        return counts;
    }

    public static Task<List<string>> Tables(DbConnection connection, string kind, CancellationToken stop) =>
        Texts(connection, kind == Manifest.Sqlite ? SqliteTables : PostgresTables, stop);

    /// <summary>One text for each row.</summary>
    public static async Task<List<string>> Texts(DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var texts = new List<string>();
        while (await reader.ReadAsync(stop))
        {
            texts.Add(string.Join(':', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return texts;
    }

    private static string? Text(object value) => value is byte[] bytes ? Convert.ToHexStringLower(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static async Task<string?> Migration(DbConnection connection, bool hasHistory, CancellationToken stop) =>
        hasHistory && await Texts(connection, $"""SELECT migration_id FROM "{History}" ORDER BY migration_id DESC LIMIT 1""", stop) is [var newest] ? newest : null;

    private static async Task<long> Count(DbConnection connection, string table, CancellationToken stop) =>
        long.Parse((await Texts(connection, $"""SELECT count(*) FROM "{table}" """, stop))[0], CultureInfo.InvariantCulture);
}
