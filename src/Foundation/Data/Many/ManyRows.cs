using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LangNghe.Foundation.Data.Many;

/// <summary>Writes rows in the way that the database takes them fastest.</summary>
internal abstract class ManyRows : IDisposable
{
    public abstract Task Insert(ManyTable table, IReadOnlyList<object> rows, CancellationToken stop);

    /// <summary>Sets two columns of the rows of these ids to a pair of values each, where the first still is empty.</summary>
    /// <returns>How many rows were found so.</returns>
    public abstract Task<int> Withdraw(ManyTable table, IReadOnlyList<(Guid Id, DateTime At, Guid By)> rows, CancellationToken stop);

    /// <summary>Counts up the version of what still has the version that was seen.</summary>
    public abstract Task<int> Touch(ManyTable table, IReadOnlyList<(object Thing, int Seen)> rows, CancellationToken stop);

    public abstract void Dispose();

    public static ManyRows For(AppDb db) => db.Database.GetDbConnection() switch
    {
        NpgsqlConnection server => new ManyRowsOfPostgres(server),
        var file => new ManyRowsOfSqlite((SqliteConnection)file),
    };

    protected static string Quoted(string name) => $"\"{name}\"";

    protected static string Names(ManyTable table) => string.Join(", ", table.Columns.Select(c => Quoted(c.Name)));
}
