using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of one year as they stand, one line a measure.</summary>
public static class YearSheet
{
    /// <summary>Filled in with what stands; a measure without a figure is blank.</summary>
    public static async Task<YearlyFacts> Facts(AppDb db, Guid? villageId, int year, CancellationToken stop)
    {
        var standing = await db.YearlyFigures.AsNoTracking().Where(f => f.VillageId == villageId && f.Year == year && f.WithdrawnAt == null)
            .ToDictionaryAsync(f => f.Measure, StringComparer.Ordinal, stop);
        return new YearlyFacts
        {
            Year = year,
            IsProvisional = standing.Values.Any(f => f.IsProvisional),
            Values = [.. YearlyMeasures.All.Select(m => new YearlyValueFacts { Measure = m.Code, Value = standing.GetValueOrDefault(m.Code) is { } figure ? m.Typed(figure.Value) : null })],
        };
    }

    /// <summary>Years in which the village, or the area, has figures; the last first.</summary>
    public static async Task<IReadOnlyList<int>> Years(AppDb db, Guid? villageId, CancellationToken stop) =>
        await db.YearlyFigures.Where(f => f.VillageId == villageId && f.WithdrawnAt == null).Select(f => f.Year).Distinct().OrderByDescending(y => y).ToListAsync(stop);
}
