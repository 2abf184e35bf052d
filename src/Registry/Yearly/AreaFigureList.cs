using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>Figures of the area by year: what was reported, and what its villages add up to.</summary>
public static class AreaFigureList
{
    public static async Task<IReadOnlyList<Line>> Read(AppDb db, AsOf asOf, CancellationToken stop)
    {
        var figures = await db.YearlyFigures.AsNoTracking().Known(asOf).Where(f => f.From <= asOf.Day)
            .GroupBy(f => new { f.Measure, f.Year, OfVillage = f.VillageId != null })
            .Select(g => new { g.Key.Measure, g.Key.Year, g.Key.OfVillage, Sum = g.Sum(f => f.Value), Count = g.Count(), Provisional = g.Any(f => f.IsProvisional) }).ToListAsync(stop);
        var villages = new Dictionary<int, int>();
        foreach (var year in figures.Select(f => f.Year).Distinct())
        {
            villages[year] = await db.VillagesAt(asOf.At(new DateOnly(year, 12, 31))).Active().CountAsync(stop);
        }

        return
        [
            .. from measure in YearlyMeasures.All
               from year in figures.Where(f => f.Measure == measure.Code).GroupBy(f => f.Year).OrderByDescending(g => g.Key)
               let reported = year.FirstOrDefault(f => !f.OfVillage)
               let sum = measure.Adds ? year.FirstOrDefault(f => f.OfVillage) : null
               select new Line(measure, year.Key, reported?.Sum, reported?.Provisional ?? false, sum?.Sum, sum?.Count ?? 0, villages[year.Key]),
        ];
    }

    /// <param name="Reported">The area's own figure, null when none was reported.</param>
    /// <param name="Sum">Of the villages that have a value.</param>
    /// <param name="Villages">Operating villages at the end of the year.</param>
    public sealed record Line(YearlyMeasure Measure, int Year, long? Reported, bool IsProvisional, long? Sum, int WithValue, int Villages)
    {
        public long? Difference => Sum is { } sum && Reported is { } reported && WithValue >= Villages ? sum - reported : null;
    }
}
