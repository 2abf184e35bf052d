using Microsoft.Data.Sqlite;

namespace LangNghe.Foundation.Data.Many;

/// <summary>One prepared statement, run row by row: there is no server to wait for.</summary>
internal sealed class ManyRowsOfSqlite : ManyRows
{
    // In KiB. With the 2 MB of SQLite, pages of the indexes are written out and read back all along.
    private const int Cache = 64 * 1024;

    private const int CacheOfSqlite = 2_000;

    private readonly SqliteConnection _connection;

    public ManyRowsOfSqlite(SqliteConnection connection)
    {
        _connection = connection;
        Hold(Cache);
    }

    public override void Dispose() => Hold(CacheOfSqlite);

    public override Task Insert(ManyTable table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        using var insert = new SqliteStatement(_connection, $"INSERT INTO {Quoted(table.Name)} ({Names(table)}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})");
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                insert.Bind(i + 1, table.Columns[i].Stored(row));
            }

            insert.Run();
        }

        return Task.CompletedTask;
    }

    public override Task<int> Withdraw(ManyTable table, IReadOnlyList<(Guid Id, DateTime At, Guid By)> rows, CancellationToken stop)
    {
        var at = Quoted(table["WithdrawnAt"]);
        return Each($"UPDATE {Quoted(table.Name)} SET {at} = ?2, {Quoted(table["WithdrawnBy"])} = ?3 WHERE {Quoted(table["Id"])} = ?1 AND {at} IS NULL", rows, (row, update) =>
        {
            update.Bind(1, row.Id);
            update.Bind(2, row.At);
            update.Bind(3, row.By);
        }, stop);
    }

    public override Task<int> Touch(ManyTable table, IReadOnlyList<(object Thing, int Seen)> rows, CancellationToken stop)
    {
        var version = Quoted(table["Version"]);
        var keys = string.Join(" AND ", table.Keys.Select((k, i) => $"{Quoted(k.Name)} = ?{i + 2}"));
        return Each($"UPDATE {Quoted(table.Name)} SET {version} = {version} + 1 WHERE {version} = ?1 AND {keys}", rows, (row, update) =>
        {
            update.Bind(1, row.Seen);
            foreach (var (i, key) in table.Keys.Index())
            {
                update.Bind(i + 2, key.Stored(row.Thing));
            }
        }, stop);
    }

    private Task<int> Each<T>(string sql, IReadOnlyList<T> rows, Action<T, SqliteStatement> bind, CancellationToken stop)
    {
        using var update = new SqliteStatement(_connection, sql);
        var found = 0;
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            bind(row, update);
            found += update.Run();
        }

        return Task.FromResult(found);
    }

    private void Hold(int cache)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"PRAGMA cache_size=-{cache}";
        command.ExecuteNonQuery();
    }
}
