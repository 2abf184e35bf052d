using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>The villages of a day counted by what they are, in one reading: every population is a sum of it.</summary>
public sealed class VillageTally
{
    private readonly IReadOnlyList<Line> _lines;

    private VillageTally(IReadOnlyList<Line> lines) => _lines = lines;

    public static async Task<VillageTally> Read(AppDb db, AsOf asOf, CancellationToken stop) =>
        new(await db.VillagesAt(asOf).GroupBy(v => new { v.Kind, v.State, v.Profile.Facts.Group }).Select(g => new Line(g.Key.Kind, g.Key.State, g.Key.Group, g.Count())).ToListAsync(stop));

    public int Of(VillagePopulation population) => _lines.Where(l => population.Has(l.Kind, l.State, l.Group)).Sum(l => l.Count);

    private sealed record Line(VillageKind? Kind, OperationState? State, TradeGroup? Group, int Count);
}
