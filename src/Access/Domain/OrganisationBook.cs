using System.Collections.Frozen;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>All organisations through time as they stand in the register now, held in memory. Every question takes a day.</summary>
public sealed class OrganisationBook
{
    private readonly FrozenDictionary<Guid, OrganisationPeriod[]> _periods;
    private readonly ILookup<Guid, OrganisationSuccession> _after;

    public OrganisationBook(IEnumerable<OrganisationPeriod> periods, IEnumerable<OrganisationSuccession> successions)
    {
        _periods = periods.GroupBy(p => p.OrganisationId).ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.From).ToArray());
        _after = successions.ToLookup(s => s.FromId);
    }

    public bool Has(Guid organisationId) => _periods.ContainsKey(organisationId);

    /// <summary>Null on a day on which the organisation is not there.</summary>
    public OrganisationPeriod? On(Guid organisationId, DateOnly day) => Array.Find(Periods(organisationId), p => p.HoldsOn(day));

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<OrganisationPeriod> InForce(DateOnly day) =>
        [.. _periods.Values.Select(all => Array.Find(all, p => p.HoldsOn(day))).OfType<OrganisationPeriod>().OrderBy(p => p.SortKey, StringComparer.Ordinal)];

    /// <summary>The organisation that owns the field on the day; null where none does.</summary>
    public OrganisationPeriod? Owner(FieldOfWork field, DateOnly day) =>
        _periods.Values.SelectMany(all => all).FirstOrDefault(p => p.HoldsOn(day) && p.Fields.Contains(field));

    public OrganisationPeriod? Lead(DateOnly day) => Owner(FieldOfWork.CraftVillages, day);

    /// <summary>As it is called on the day, or was last called before it; null for none in the book.</summary>
    public string? Name(Guid organisationId, DateOnly day) =>
        Periods(organisationId) is { Length: > 0 } all ? (Array.FindLast(all, p => p.From <= day) ?? all[0]).Name : null;

    /// <summary>The organisations of the day that came of it, walking forward; itself while it is there.</summary>
    public IReadOnlyList<Guid> Successors(Guid organisationId, DateOnly day)
    {
        var (heirs, seen, open) = (new List<Guid>(), new HashSet<Guid> { organisationId }, new Queue<Guid>([organisationId]));
        while (open.TryDequeue(out var at))
        {
            if (On(at, day) is not null)
            {
                heirs.Add(at);
                continue;
            }

            foreach (var step in _after[at].Where(s => s.From <= day && seen.Add(s.ToId)))
            {
                open.Enqueue(step.ToId);
            }
        }

        return heirs;
    }

    private OrganisationPeriod[] Periods(Guid organisationId) => _periods.GetValueOrDefault(organisationId, []);
}
