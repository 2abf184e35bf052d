using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Registry;
using LangNghe.Registry.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Contradictions;

/// <summary>Reads a plan from its target objects and from the register on the plan's baseline day, and lets the rules look.</summary>
public sealed class ContradictionReader(AppDb db, FigureBook figures)
{
    public async Task<IReadOnlyList<(TargetSet Set, IReadOnlyList<Finding> Findings)>> Read(AsOf asOf, CancellationToken stop)
    {
        var sets = await db.TargetSets.AsNoTracking().OrderBy(s => s.Order).ToListAsync(stop);
        var targets = await db.Targets.AsNoTracking().OrderBy(t => t.Code).ToListAsync(stop);
        var day = PlanVillages.AttestedOn;
        var described = (await figures.Values(asOf with { Day = day, UnitsDay = day }, stop)).Where(v => v.InUnit is not null).ToList();
        var baseline = described.ToDictionary(v => v.Figure.Code, v => v.InUnit!.Value, StringComparer.Ordinal);
        var wholes = described.Where(v => v.Figure is VillageCount { IsShare: false } && v.Denominator is not null).ToDictionary(v => v.Figure.Code, v => v.Denominator!.Value, StringComparer.Ordinal);
        var undefined = (await figures.Values(asOf, stop)).Where(v => v.Undefined is not null).ToDictionary(v => v.Figure.Code, v => v.Undefined!, StringComparer.Ordinal);
        var years = (await db.YearlyFigures.Known(asOf).Where(f => f.VillageId == null).Select(f => new { f.Measure, f.Year }).Distinct().ToListAsync(stop))
            .GroupBy(f => f.Measure, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (IReadOnlyList<int>)[.. g.Select(f => f.Year).Order()], StringComparer.Ordinal);
        var known = figures.All.ToDictionary(f => f.Code, StringComparer.Ordinal);
        // A national decision describes no province: it is compared with, not searched.
        return [.. sets.Where(s => !s.IsNational).Select(set => (set, ContradictionRules.Find(new PlanReading(
            set, [.. targets.Where(t => t.TargetSetId == set.Id)], known, baseline, day.Year, years,
            [.. from other in sets where other.Id != set.Id from target in targets where target.TargetSetId == other.Id select (other, target)]) { Wholes = wholes, Undefined = undefined })))];
    }
}
