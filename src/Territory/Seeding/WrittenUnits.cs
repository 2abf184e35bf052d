using LangNghe.Territory.Domain;

namespace LangNghe.Territory.Seeding;

/// <summary>The units as <c>data/units</c> has them.</summary>
public sealed record WrittenUnits(IReadOnlyList<Unit> Units, IReadOnlyList<UnitPeriod> Periods, IReadOnlyList<Succession> Successions, IReadOnlyList<LabelPoint> Points)
{
    public UnitBook AsBook() => new(Units, Periods, Successions, Points);
}
