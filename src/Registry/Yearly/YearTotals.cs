using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The one way in which figures of a year are added up, for the page of yearly figures and for the figures of a plan.</summary>
public static class YearTotals
{
    /// <summary>In scope are the villages that were active on the last day of the year.</summary>
    public static IQueryable<VillageAt> Scope(AppDb db, int year, AsOf asOf) => db.VillagesAt(asOf.At(new DateOnly(year, 12, 31))).Active();

    /// <summary>The area's own.</summary>
    public static IQueryable<YearlyFigure> Own(AppDb db, int year, AsOf asOf) =>
        db.YearlyFigures.InForce(asOf).Where(f => f.Year == year && f.VillageId == null);

    /// <summary>Of the villages in scope.</summary>
    public static IQueryable<YearlyFigure> OfVillages(AppDb db, int year, AsOf asOf)
    {
        var scope = Scope(db, year, asOf);
        return db.YearlyFigures.InForce(asOf).Where(f => f.Year == year && f.VillageId != null && scope.Any(v => v.Id == f.VillageId));
    }

    /// <summary>Every year of which anything is known, the last first.</summary>
    public static Task<List<int>> Years(AppDb db, AsOf asOf, CancellationToken stop) =>
        db.YearlyFigures.InForce(asOf).Select(f => f.Year).Distinct().OrderByDescending(y => y).ToListAsync(stop);

    /// <summary>The totals of one year, one a measure; a measure without any value is not among them.</summary>
    /// <param name="measure">Only this one; null for all.</param>
    public static async Task<IReadOnlyList<YearTotal>> Read(AppDb db, int year, AsOf asOf, string? measure, CancellationToken stop)
    {
        var villages = await Scope(db, year, asOf).CountAsync(stop);
        var own = YearSheet.Latest(await Only(Own(db, year, asOf), measure).AsNoTracking().ToListAsync(stop));
        var sums = await Only(OfVillages(db, year, asOf), measure).GroupBy(f => f.Measure)
            .Select(g => new { Measure = g.Key, Sum = g.Sum(f => f.Value), Count = g.Count(), IsProvisional = g.Any(f => f.IsProvisional) })
            .ToDictionaryAsync(g => g.Measure, StringComparer.Ordinal, stop);
        return
        [
            .. from known in YearlyMeasures.All
               let reported = own.GetValueOrDefault(known.Code)
               let sum = sums.GetValueOrDefault(known.Code)
               where reported is not null || sum is not null
               select new YearTotal(known, year, reported, known.Adds ? sum?.Sum : null, sum?.Count ?? 0, villages, sum?.IsProvisional ?? false),
        ];
    }

    private static IQueryable<YearlyFigure> Only(IQueryable<YearlyFigure> figures, string? measure) => measure is null ? figures : figures.Where(f => f.Measure == measure);
}
