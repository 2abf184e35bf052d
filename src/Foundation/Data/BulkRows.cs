using System.Data.Common;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace LangNghe.Foundation.Data;

/// <summary>Writes hundreds of thousands of new facts straight into their tables, all under one act that tells only how many: for sample data, of whose single values no history is asked.</summary>
public sealed class BulkRows(AppDb db, CurrentAct current)
{
    private Act? _act;

    /// <summary>Everything that <paramref name="work"/> adds is one act and one transaction.</summary>
    public async Task Run(ActKind kind, ActReason reason, Func<Task> work, CancellationToken stop)
    {
        await using var all = await db.Database.BeginTransactionAsync(stop);
        current.Begin(kind, reason);
        _act = current.Take()!;
        await work();
        await db.SaveBulk(_act, stop);
        await all.CommitAsync(stop);
        current.IsWritten();
        db.ChangeTracker.Clear();
    }

    /// <returns>How many were written.</returns>
    public async Task<int> Add<T>(IEnumerable<T> rows, CancellationToken stop) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no entity.", nameof(rows));
        IReadOnlyList<IProperty> columns = [.. type.GetFlattenedProperties()];
        var stamped = rows.Select(Stamped);
        return db.Database.IsNpgsql() ? await Copy(type, columns, stamped, stop) : await Insert(type, columns, stamped, stop);
    }

    private T Stamped<T>(T row)
    {
        (row as Dated)?.StampRecorded(_act!);
        return row;
    }

    private async Task<int> Copy<T>(IEntityType type, IReadOnlyList<IProperty> columns, IEnumerable<T> rows, CancellationToken stop) where T : class
    {
        var types = columns.Select(c => c.GetRelationalTypeMapping().StoreTypeNameBase).ToArray();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var import = await connection.BeginBinaryImportAsync($"COPY {type.GetTableName()} ({Names(columns)}) FROM STDIN (FORMAT BINARY)", stop);
        var count = 0;
        foreach (var row in rows)
        {
            await import.StartRowAsync(stop);
            for (var i = 0; i < columns.Count; i++)
            {
                if (Value(columns[i], row) is { } value)
                {
                    await import.WriteAsync(value, types[i], stop);
                }
                else
                {
                    await import.WriteNullAsync(stop);
                }
            }

            count++;
        }

        await import.CompleteAsync(stop);
        return count;
    }

    private async Task<int> Insert<T>(IEntityType type, IReadOnlyList<IProperty> columns, IEnumerable<T> rows, CancellationToken stop) where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"INSERT INTO {type.GetTableName()} ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        var parameters = columns.Select((_, i) => Parameter(command, $"$p{i}")).ToArray();
        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = Value(columns[i], row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
            count++;
        }

        return count;
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static string Names(IReadOnlyList<IProperty> columns) => string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""));

    /// <summary>As the column keeps it; null for nothing.</summary>
    private static object? Value(IProperty column, object row)
    {
        var value = column.GetGetter().GetClrValueUsingContainingEntity(row);
        return value is null ? null : column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
