using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LangNghe.Bench.Imports;

/// <summary>What the database alone takes for the same rows: a prepared INSERT in one transaction, into a table with the columns and no index, no rule and no act.</summary>
internal static class PlainInsert
{
    public static async Task<TimeSpan> Measure(IReadOnlyDictionary<string, string?> settings, string table, CancellationToken stop)
    {
        await using DbConnection connection = settings["LANGNGHE_DATABASE"] is { } server ? new NpgsqlConnection(server)
            : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings["LANGNGHE_DATA"]!, "langnghe.db") }.ToString());
        await connection.OpenAsync(stop);
        var rows = await Read(connection, $"SELECT * FROM {table} ORDER BY id DESC LIMIT {Tables.Rows * (table == "yearly_figures" ? Tables.Measures : 1)}", stop);
        await Do(connection, $"CREATE TABLE plain_{table} AS SELECT * FROM {table} WHERE 1 = 0", stop);
        var watch = Stopwatch.StartNew();
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO plain_{table} VALUES ({string.Join(", ", rows[0].Select((_, i) => $"@p{i}"))})";
        foreach (var (i, value) in rows[0].Index())
        {
            var parameter = insert.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", value);
            insert.Parameters.Add(parameter);
        }

        await insert.PrepareAsync(stop);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                insert.Parameters[i].Value = row[i];
            }

            await insert.ExecuteNonQueryAsync(stop);
        }

        await transaction.CommitAsync(stop);
        return watch.Elapsed;
    }

    private static async Task<List<object[]>> Read(DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<object[]>();
        while (await reader.ReadAsync(stop))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static async Task Do(DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}
