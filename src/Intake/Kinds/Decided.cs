using LangNghe.Foundation.Data;
using LangNghe.Intake.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Kinds;

/// <summary>What people decided of rows that are like something in the register.</summary>
internal sealed class Decided
{
    private readonly ILookup<string, AlikeDecision> _byRow;

    private Decided(IEnumerable<AlikeDecision> all) => _byRow = all.ToLookup(d => d.RowKey, StringComparer.Ordinal);

    public static async Task<Decided> Read(AppDb db, string kind, CancellationToken stop) => new(await db.AlikeDecisions.AsNoTracking().Where(d => d.Kind == kind).ToListAsync(stop));

    /// <summary>The thing that the row was decided to be; null when none was.</summary>
    public Guid? Same(string rowKey) => _byRow[rowKey].FirstOrDefault(d => d.IsSame)?.ThingId;

    public bool IsAnother(string rowKey, Guid thing) => _byRow[rowKey].Any(d => !d.IsSame && d.ThingId == thing);
}
