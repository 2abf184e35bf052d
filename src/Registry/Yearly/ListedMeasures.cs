using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The measures that complete lists of establishments count by themselves.</summary>
public static class ListedMeasures
{
    internal const string Workers = "workers.total";
    private const string Total = "establishments.total";

    private static readonly Dictionary<string, EstablishmentKind> _kinds = new(StringComparer.Ordinal)
    {
        ["establishments.household"] = EstablishmentKind.Household,
        ["establishments.enterprise"] = EstablishmentKind.Enterprise,
        ["establishments.cooperative"] = EstablishmentKind.Cooperative,
    };

    /// <summary>By their codes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. _kinds.Keys, Total, Workers];

    /// <summary>The kind that a measure counts; null where it counts all.</summary>
    internal static EstablishmentKind? KindOf(string measure) => _kinds.TryGetValue(measure, out var kind) ? kind : null;

    public static bool Has(string measure) => All.Contains(measure, StringComparer.Ordinal);

    /// <summary>The completions whose lists give the measure on the day. Workers are counted only where those of every establishment are known.</summary>
    /// <param name="end">The last day of the year, as known when it is asked.</param>
    public static IQueryable<ListCompletion> Lists(AppDb db, AsOf end, string measure)
    {
        var complete = db.ListCompletions.InForce(end);
        if (measure != Workers)
        {
            return complete;
        }

        var rows = db.Establishments.InForce(end);
        return complete.Where(c => !rows.Any(e => e.VillageId == c.VillageId && e.Workers == null));
    }

    /// <summary>What the list of one village counts of a year that is over, by measure; empty where the list is not complete on its last day.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> Of(AppDb db, Guid villageId, int year, DateOnly today, CancellationToken stop)
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        if (year < 1 || year >= today.AddDays(1).Year)
        {
            return counted;
        }

        var end = AsOf.On(today).At(YearTotals.EndOf(year));
        if (!await db.ListCompletions.InForce(end).AnyAsync(c => c.VillageId == villageId, stop))
        {
            return counted;
        }

        foreach (var measure in All)
        {
            if (await Values(db, end, Lists(db, end, measure).Where(c => c.VillageId == villageId), measure).FirstOrDefaultAsync(stop) is { } value)
            {
                counted[measure] = value.Value;
            }
        }

        return counted;
    }

    /// <summary>What each of these lists counts.</summary>
    public static IQueryable<VillageYearValue> Values(AppDb db, AsOf end, IQueryable<ListCompletion> lists, string measure)
    {
        var rows = db.Establishments.InForce(end);
        if (measure == Workers)
        {
            return lists.Select(c => new VillageYearValue
            {
                VillageId = c.VillageId, Value = rows.Where(e => e.VillageId == c.VillageId).Sum(e => (long?)e.Workers) ?? 0, IsProvisional = false, IsListed = true,
                DocumentId = c.SourceDocumentId, Note = c.SourceNote, Sureness = c.Sureness, From = c.From, FromKnown = c.FromKnown, Until = c.Until, UntilKnown = c.UntilKnown, ConfirmedOn = c.ConfirmedOn, ActId = c.RecordedBy,
            });
        }

        if (KindOf(measure) is { } kind)
        {
            rows = rows.Where(e => e.Kind == kind);
        }

        return lists.Select(c => new VillageYearValue
        {
            VillageId = c.VillageId, Value = rows.LongCount(e => e.VillageId == c.VillageId), IsProvisional = false, IsListed = true,
            DocumentId = c.SourceDocumentId, Note = c.SourceNote, Sureness = c.Sureness, From = c.From, FromKnown = c.FromKnown, Until = c.Until, UntilKnown = c.UntilKnown, ConfirmedOn = c.ConfirmedOn, ActId = c.RecordedBy,
        });
    }
}
