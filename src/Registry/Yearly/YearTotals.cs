using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The one way in which figures of a year are added up, for the page of yearly figures and for the figures of a plan.</summary>
public sealed class YearTotals(AppDb db, VillageIndex index, Kept<YearTotalsRead> kept, Kept<YearLists> lists, Kept<KnownYears> known)
{
    private static readonly Expression<Func<YearlyFigure, VillageYearValue>> _entered = f => new VillageYearValue
    {
        VillageId = f.VillageId!.Value, Value = f.Value, IsProvisional = f.IsProvisional, IsListed = false,
        DocumentId = f.SourceDocumentId, Note = f.SourceNote, Sureness = f.Sureness, From = f.From, FromKnown = f.FromKnown, Until = f.Until, UntilKnown = f.UntilKnown, ConfirmedOn = f.ConfirmedOn, ActId = f.RecordedBy,
    };

    /// <summary>In scope are the villages that were active on the last day of the year.</summary>
    public static IQueryable<VillageAt> Scope(AppDb db, int year, AsOf asOf) => db.VillagesAt(asOf.At(EndOf(year))).Active();

    /// <summary>The area's own.</summary>
    public static IQueryable<YearlyFigure> Own(AppDb db, int year, AsOf asOf) =>
        db.YearlyFigures.InForce(asOf).Where(f => f.Year == year && f.VillageId == null);

    /// <summary>What the villages in scope give to a measure: as it was entered, or as their lists of establishments count it where they are complete. One query for the number and for its rows.</summary>
    public static IQueryable<VillageYearValue> Values(AppDb db, int year, AsOf asOf, string measure)
    {
        var (scope, end) = (Scope(db, year, asOf), asOf.At(EndOf(year)));
        var entered = OfVillages(db, year, asOf).Where(f => f.Measure == measure);
        if (!ListedMeasures.Has(measure) || asOf.Day < end.Day)
        {
            return entered.Select(_entered);
        }

        var lists = ListedMeasures.Lists(db, end, measure);
        return entered.Where(f => !lists.Any(c => c.VillageId == f.VillageId)).Select(_entered)
            .Concat(ListedMeasures.Values(db, end, lists.Where(c => scope.Any(v => v.Id == c.VillageId)), measure));
    }

    /// <summary>Every year of which anything is known, the last first.</summary>
    /// <param name="measure">Only of this one; null for any.</param>
    public async Task<IReadOnlyList<int>> Years(AsOf asOf, string? measure, CancellationToken stop) =>
        (await known.Get(db, EndOf(LastOver(asOf)), (asOf.Day, asOf.KnownAt, measure), async () => new KnownYears(await ReadYears(asOf, measure, stop)), stop)).Years;

    private async Task<IReadOnlyList<int>> ReadYears(AsOf asOf, string? measure, CancellationToken stop)
    {
        var years = await db.YearlyFigures.InForce(asOf).Where(f => measure == null || f.Measure == measure).Select(f => f.Year).Distinct().ToListAsync(stop);
        var last = LastOver(asOf);
        if ((measure is null || ListedMeasures.Has(measure)) && await db.ListCompletions.Known(asOf).Where(c => c.From <= asOf.Day).MinAsync(c => (DateOnly?)c.From, stop) is { } first && first.Year <= last)
        {
            years.AddRange(Enumerable.Range(first.Year, last - first.Year + 1));
        }

        return [.. years.Distinct().OrderDescending()];
    }

    /// <summary>The totals of one year, one a measure; a measure without any value is not among them.</summary>
    /// <param name="measure">Only this one; null for all.</param>
    public async Task<IReadOnlyList<YearTotal>> Read(int year, AsOf asOf, string? measure, CancellationToken stop) =>
        // A figure of a year is never a fact of today only, whenever it is entered: the end of the year is all that counts.
        (await kept.Get(db, EndOf(year), (year, asOf.Day, asOf.KnownAt, measure), () => Reckon(year, asOf, measure, stop), stop)).Totals;

    private async Task<YearTotalsRead> Reckon(int year, AsOf asOf, string? measure, CancellationToken stop)
    {
        var scope = (await index.On(db, asOf.At(EndOf(year)), stop)).Entries.Where(VillagePopulation.Active.Has).Select(e => e.Id).ToHashSet();
        var own = YearSheet.Latest(await Own(db, year, asOf).Where(f => measure == null || f.Measure == measure).AsNoTracking().ToListAsync(stop));
        var listed = asOf.Day < EndOf(year) ? YearLists.None : await lists.Get(db, EndOf(year), (year, asOf.KnownAt), () => YearLists.Read(db, asOf.At(EndOf(year)), stop), stop);
        var sums = measure is null ? await Entered(year, asOf, stop) : [];
        foreach (var counted in measure is not null ? [measure] : listed.Any ? ListedMeasures.All : [])
        {
            sums[counted] = await Sum(year, asOf, counted, scope, listed, stop);
        }

        return new YearTotalsRead(
        [
            .. from one in YearlyMeasures.All
               let reported = own.GetValueOrDefault(one.Code)
               let sum = sums.GetValueOrDefault(one.Code)
               where reported is not null || sum is not null
               select new YearTotal(one, year, reported, one.Adds ? sum?.Sum : null, sum?.Count ?? 0, scope.Count, sum?.IsProvisional ?? false, sum?.Listed ?? 0),
        ]);
    }

    public static DateOnly EndOf(int year) => new(year, 12, 31);

    private static int LastOver(AsOf asOf) => asOf.Day.AddDays(1).Year - 1;

    /// <summary>As it was entered of the villages in scope.</summary>
    private static IQueryable<YearlyFigure> OfVillages(AppDb db, int year, AsOf asOf)
    {
        var scope = Scope(db, year, asOf).Select(v => (Guid?)v.Id);
        return db.YearlyFigures.InForce(asOf).Where(f => f.Year == year && f.VillageId != null && scope.Contains(f.VillageId));
    }

    /// <summary>What <see cref="Values"/> adds up to. Added here and not by the database, which would count every list anew for every measure.</summary>
    private async Task<VillageSum?> Sum(int year, AsOf asOf, string measure, HashSet<Guid> scope, YearLists listed, CancellationToken stop)
    {
        var entered = await db.YearlyFigures.InForce(asOf).Where(f => f.Year == year && f.Measure == measure && f.VillageId != null)
            .Select(f => new { Village = f.VillageId!.Value, f.Value, f.IsProvisional }).ToListAsync(stop);
        var counted = ListedMeasures.Has(measure) ? listed.Of(measure) : new Dictionary<Guid, long>();
        var taken = entered.Where(f => scope.Contains(f.Village) && !counted.ContainsKey(f.Village)).ToList();
        var counts = counted.Where(c => scope.Contains(c.Key)).Select(c => c.Value).ToList();
        return taken.Count + counts.Count == 0 ? null
            : new VillageSum(taken.Sum(f => f.Value) + counts.Sum(), taken.Count + counts.Count, taken.Exists(f => f.IsProvisional), counts.Count);
    }

    /// <summary>The sums of all measures as they were entered.</summary>
    private async Task<Dictionary<string, VillageSum?>> Entered(int year, AsOf asOf, CancellationToken stop) =>
        (await OfVillages(db, year, asOf).GroupBy(f => f.Measure)
            .Select(g => new { Measure = g.Key, Sum = g.Sum(f => f.Value), Count = g.Count(), IsProvisional = g.Any(f => f.IsProvisional) }).ToListAsync(stop))
        .ToDictionary(g => g.Measure, g => (VillageSum?)new VillageSum(g.Sum, g.Count, g.IsProvisional, 0), StringComparer.Ordinal);

    private sealed record VillageSum(long Sum, int Count, bool IsProvisional, int Listed);
}
