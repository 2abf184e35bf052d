using LangNghe.Foundation.Data;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>What people decided of rows that are like something in the register, or like an earlier row. What is no longer there is for who asks to leave aside.</summary>
internal sealed class Decided
{
    private readonly ILookup<string, Guid> _same;
    private readonly HashSet<(string, Guid)> _another;

    private Decided(List<AlikeDecision> all)
    {
        _same = all.Where(d => d.IsSame).OrderByDescending(d => d.Id).ToLookup(d => d.RowKey, d => d.ThingId, StringComparer.Ordinal);
        _another = [.. all.Where(d => !d.IsSame).Select(d => (d.RowKey, d.ThingId))];
    }

    public static async Task<Decided> Read(AppDb db, string kind, CancellationToken stop) => new(await db.AlikeDecisions.AsNoTracking().Where(d => d.Kind == kind).ToListAsync(stop));

    /// <summary>The things that the row was decided to be, the last decision first.</summary>
    public IEnumerable<Guid> Same(string rowKey) => _same[rowKey];

    public bool IsAnother(string rowKey, Guid thing) => _another.Contains((rowKey, thing));

    /// <summary>Of two rows, whichever of them came first when it was decided.</summary>
    public bool AreTwo(string rowKey, string other) => IsAnother(rowKey, RowThing.Of(other)) || IsAnother(other, RowThing.Of(rowKey));
}
