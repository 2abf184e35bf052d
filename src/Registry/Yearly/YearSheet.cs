using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of one year as they stand, one a measure, and the version of the village or of the area's year.</summary>
public sealed record YearSheet(int Year, int Version, IReadOnlyDictionary<string, YearlyFigure> Standing)
{
    /// <summary>What a complete list of establishments counts instead of what is entered, by measure; empty where none does.</summary>
    public IReadOnlyDictionary<string, long> Listed { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    public static async Task<YearSheet> Read(AppDb db, Village? village, int year, CancellationToken stop)
    {
        var id = village?.Id;
        var rows = await db.YearlyFigures.AsNoTracking().Where(f => f.VillageId == id && f.Year == year && f.WithdrawnAt == null).ToListAsync(stop);
        var version = village?.Version ?? await db.AreaYears.Where(y => y.Year == year).Select(y => y.Version).FirstOrDefaultAsync(stop);
        return new YearSheet(year, version, Latest(rows));
    }

    /// <summary>Years in which the village, or the area, has figures; the last first.</summary>
    public static async Task<IReadOnlyList<int>> Years(AppDb db, Guid? villageId, CancellationToken stop) =>
        await db.YearlyFigures.Where(f => f.VillageId == villageId && f.WithdrawnAt == null).Select(f => f.Year).Distinct().OrderByDescending(y => y).ToListAsync(stop);

    public static IReadOnlyDictionary<string, YearlyFigure> Latest(IEnumerable<YearlyFigure> rows) =>
        rows.GroupBy(f => f.Measure, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(f => f.RecordedAt)!, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, StandingFigure> Standings(IEnumerable<YearlyFigure> rows) =>
        Latest(rows).ToDictionary(f => f.Key, f => new StandingFigure(f.Value.Id, f.Value.Value, f.Value.IsProvisional), StringComparer.Ordinal);

    /// <summary>Filled in with what stands; a measure without a figure is blank.</summary>
    public YearlyFacts Facts() => new()
    {
        Year = Year,
        IsProvisional = Standing.Values.Any(f => f.IsProvisional),
        Values = [.. YearlyMeasures.All.Select(m => new YearlyValueFacts { Measure = m.Code, Value = Typed(m.Code) })],
    };

    /// <summary>As it is typed; null when nothing stands.</summary>
    public decimal? Typed(string? measure) =>
        YearlyMeasures.Find(measure) is { } known && Standing.TryGetValue(known.Code, out var figure) ? known.Typed(figure.Value) : null;
}
