using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Time;

namespace LangNghe.Foundation.Data;

/// <summary>Writes hundreds of thousands of new facts straight into their tables, all under one act that tells only how many: for sample data, of whose single values no history is asked.</summary>
public sealed class BulkRows(AppDb db, CurrentAct current)
{
    // So many rows are in memory at once.
    private const int Portion = 10_000;

    private Act? _act;
    private ManyRows? _rows;

    /// <summary>Everything that <paramref name="work"/> adds is one act and one transaction.</summary>
    public async Task Run(ActKind kind, ActReason reason, Func<Task> work, CancellationToken stop)
    {
        await using var all = await db.Database.BeginTransactionAsync(stop);
        using var rows = _rows = ManyRows.For(db);
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
        var (table, count) = (ManyTable.Of(db.Model, typeof(T)), 0);
        foreach (var portion in rows.Select(Stamped).Chunk(Portion))
        {
            await _rows!.Insert(table, portion, stop);
            count += portion.Length;
        }

        return count;
    }

    private T Stamped<T>(T row)
    {
        (row as Dated)?.StampRecorded(_act!);
        return row;
    }
}
