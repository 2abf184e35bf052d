namespace LangNghe.Territory.Domain;

/// <summary>Communes of two days that hang together: no line leads out of the bundle.</summary>
public sealed record UnitBundle(IReadOnlyList<UnitPeriod> Before, IReadOnlyList<UnitPeriod> After, IReadOnlyList<UnitLink> Links)
{
    public bool IsSplit => Links.Any(l => !l.Whole);

    /// <summary>The same unit under the same name and type.</summary>
    public bool IsUnchanged => Before is [var before] && After is [var after] && before.UnitId == after.UnitId && before.FullName == after.FullName && before.ParentUnitId == after.ParentUnitId;

    public bool HasPart(int before) => Links.Any(l => l.Before == before && !l.Whole);

    public IEnumerable<(UnitPeriod Unit, bool Whole)> HeirsOf(int before) => Links.Where(l => l.Before == before).Select(l => (After[l.After], l.Whole));
}
