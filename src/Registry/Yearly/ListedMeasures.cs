using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

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
