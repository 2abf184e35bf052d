using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>What the complete lists of establishments count on the last day of a year, by village, in one reading for all measures.</summary>
public sealed class YearLists
{
    public static readonly YearLists None = new([]);

    private readonly Dictionary<Guid, List<Line>> _byVillage;

    private YearLists(Dictionary<Guid, List<Line>> byVillage) => _byVillage = byVillage;

    public bool Any => _byVillage.Count > 0;

    /// <param name="end">The last day of the year, as known when it is asked.</param>
    public static async Task<YearLists> Read(AppDb db, AsOf end, CancellationToken stop)
    {
        var lists = db.ListCompletions.InForce(end);
        var villages = (await lists.Select(c => c.VillageId).ToListAsync(stop)).ToDictionary(v => v, _ => new List<Line>());
        if (villages.Count > 0)
        {
            var complete = lists.Select(c => c.VillageId);
            var lines = await db.Establishments.InForce(end).Where(e => complete.Contains(e.VillageId)).GroupBy(e => new { e.VillageId, e.Kind })
                .Select(g => new { g.Key.VillageId, g.Key.Kind, Count = g.LongCount(), Known = g.LongCount(e => e.Workers != null), Workers = g.Sum(e => (long?)e.Workers) }).ToListAsync(stop);
            lines.ForEach(l => villages[l.VillageId].Add(new Line(l.Kind, l.Count, l.Known, l.Workers ?? 0)));
        }

        return new YearLists(villages);
    }

    /// <summary>By the villages whose lists give the measure, as <see cref="ListedMeasures.Values"/> has them.</summary>
    public Dictionary<Guid, long> Of(string measure) => measure == ListedMeasures.Workers
        ? _byVillage.Where(v => v.Value.TrueForAll(l => l.Known == l.Count)).ToDictionary(v => v.Key, v => v.Value.Sum(l => l.Workers))
        : _byVillage.ToDictionary(v => v.Key, v => v.Value.Where(l => ListedMeasures.KindOf(measure) is not { } kind || l.Kind == kind).Sum(l => l.Count));

    /// <param name="Known">Establishments whose workers are known.</param>
    private sealed record Line(EstablishmentKind Kind, long Count, long Known, long Workers);
}
