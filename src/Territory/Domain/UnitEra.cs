using System.Collections.Frozen;

namespace LangNghe.Territory.Domain;

/// <summary>The days between two changes of the map, on all of which the units are the same.</summary>
internal sealed class UnitEra
{
    public UnitEra(DateOnly from, IEnumerable<UnitPeriod> periods, IReadOnlyDictionary<Guid, Unit> units)
    {
        From = from;
        All = [.. periods.Where(p => p.HoldsOn(from)).OrderBy(p => units[p.UnitId].Level).ThenBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Code, StringComparer.Ordinal)];
        Communes = [.. All.Where(p => units[p.UnitId].Level == UnitLevel.Commune)];
        ByUnit = All.ToFrozenDictionary(p => p.UnitId);
        ByCode = All.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);
    }

    public DateOnly From { get; }

    public IReadOnlyList<UnitPeriod> All { get; }

    public IReadOnlyList<UnitPeriod> Communes { get; }

    public FrozenDictionary<Guid, UnitPeriod> ByUnit { get; }

    public FrozenDictionary<string, UnitPeriod> ByCode { get; }
}
