using System.Data.Common;

namespace LangNghe.Foundation.Data.Many;

/// <summary>One prepared statement, run row by row: there is no server to wait for.</summary>
internal sealed class ManyRowsOfSqlite(DbConnection connection, DbTransaction transaction) : ManyRows
{
    public override Task Insert(ManyTable table, IReadOnlyList<object> rows, CancellationToken stop)
    {
        using var command = Command($"INSERT INTO {Quoted(table.Name)} ({Names(table)}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})");
        var parameters = table.Columns.Select((column, i) =>
        {
            var parameter = column.Mapping.CreateParameter(command, $"@p{i}", null, nullable: true);
            command.Parameters.Add(parameter);
            return parameter;
        }).ToArray();
        command.Prepare();
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = table.Columns[i].Stored(row);
            }

            command.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    public override Task<int> Withdraw(ManyTable table, IReadOnlyList<(Guid Id, DateTime At, Guid By)> rows, CancellationToken stop)
    {
        var at = Quoted(table["WithdrawnAt"]);
        return Each($"UPDATE {Quoted(table.Name)} SET {at} = @b, {Quoted(table["WithdrawnBy"])} = @c WHERE {Quoted(table["Id"])} = @a AND {at} IS NULL", rows.Select(r => (r.Id, (object)r.At, (object)r.By)), stop);
    }

    public override Task<int> Touch(ManyTable table, IReadOnlyList<(Guid Id, int Seen)> rows, CancellationToken stop)
    {
        var version = Quoted(table["Version"]);
        return Each($"UPDATE {Quoted(table.Name)} SET {version} = {version} + 1 WHERE {Quoted(table["Id"])} = @a AND {version} = @b AND @c IS NOT NULL", rows.Select(r => (r.Id, (object)r.Seen, (object)0)), stop);
    }

    private Task<int> Each(string sql, IEnumerable<(Guid A, object B, object C)> values, CancellationToken stop)
    {
        using var command = Command(sql);
        var (a, b, c) = (Parameter(command, "@a", null), Parameter(command, "@b", null), Parameter(command, "@c", null));
        var found = 0;
        foreach (var value in values)
        {
            stop.ThrowIfCancellationRequested();
            (a.Value, b.Value, c.Value) = (value.A, value.B, value.C);
            found += command.ExecuteNonQuery();
        }

        return Task.FromResult(found);
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command;
    }
}
