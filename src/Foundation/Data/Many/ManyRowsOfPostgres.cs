using Npgsql;
using NpgsqlTypes;

namespace LangNghe.Foundation.Data.Many;

/// <summary>COPY for new rows, one statement over arrays for what changes.</summary>
internal sealed class ManyRowsOfPostgres(NpgsqlConnection connection) : ManyRows
{
    public override void Dispose() { }

    public override async Task Insert(ManyTable table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        var types = Types(table);
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {Quoted(table.Name)} ({Names(table)}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var (i, column) in table.Columns.Index())
            {
                await Write(copy, column.Stored(row), types[i], stop);
            }
        }

        await copy.CompleteAsync(stop);
    }

    public override Task<int> Withdraw(ManyTable table, IReadOnlyList<(Guid Id, DateTime At, Guid By)> rows, CancellationToken stop)
    {
        var at = Quoted(table["WithdrawnAt"]);
        return Run($"UPDATE {Quoted(table.Name)} t SET {at} = v.b, {Quoted(table["WithdrawnBy"])} = v.c FROM unnest(@a, @b, @c) AS v(a, b, c) WHERE t.{Quoted(table["Id"])} = v.a AND t.{at} IS NULL",
            stop, rows.Select(r => r.Id).ToArray(), rows.Select(r => r.At).ToArray(), rows.Select(r => r.By).ToArray());
    }

    public override Task<int> Touch(ManyTable table, IReadOnlyList<(object Thing, int Seen)> rows, CancellationToken stop)
    {
        var version = Quoted(table["Version"]);
        var names = Enumerable.Range(0, table.Keys.Count + 1).Select(NameOf).ToList();
        var keys = string.Join(" AND ", table.Keys.Select((k, i) => $"t.{Quoted(k.Name)} = v.{names[i + 1]}"));
        return Run($"UPDATE {Quoted(table.Name)} t SET {version} = t.{version} + 1 FROM unnest({string.Join(", ", names.Select(n => "@" + n))}) AS v({string.Join(", ", names)}) WHERE t.{version} = v.{names[0]} AND {keys}",
            stop, [rows.Select(r => r.Seen).ToArray(), .. table.Keys.Select(k => ValuesOf(k, rows))]);
    }

    /// <summary>Of the type that the values have, by which the server tells that of the column.</summary>
    private static Array ValuesOf(ManyColumn key, IReadOnlyList<(object Thing, int Seen)> rows)
    {
        var values = rows.Select(r => key.Stored(r.Thing)).ToArray();
        var typed = Array.CreateInstance(values[0].GetType(), values.Length);
        Array.Copy(values, typed, values.Length);
        return typed;
    }

    private static string NameOf(int place) => ((char)('a' + place)).ToString();

    /// <summary>By its own type: how an object is written would be looked up anew for each.</summary>
    private static Task Write(NpgsqlBinaryImporter copy, object value, NpgsqlDbType type, CancellationToken stop) => value switch
    {
        DBNull => copy.WriteNullAsync(stop),
        string text => copy.WriteAsync(text, type, stop),
        Guid id => copy.WriteAsync(id, type, stop),
        bool yes => copy.WriteAsync(yes, type, stop),
        int number => copy.WriteAsync(number, type, stop),
        long number => copy.WriteAsync(number, type, stop),
        DateOnly day => copy.WriteAsync(day, type, stop),
        DateTime at => copy.WriteAsync(at, type, stop),
        _ => copy.WriteAsync(value, type, stop),
    };

    private async Task<int> Run(string sql, CancellationToken stop, params Array[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (i, value) in values.Index())
        {
            command.Parameters.AddWithValue(NameOf(i), value);
        }

        return await command.ExecuteNonQueryAsync(stop);
    }

    private static NpgsqlDbType[] Types(ManyTable table)
    {
        using var command = new NpgsqlCommand();
        return [.. table.Columns.Select(c => ((NpgsqlParameter)c.Mapping.CreateParameter(command, "x", null, nullable: true)).NpgsqlDbType)];
    }
}
