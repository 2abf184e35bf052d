using LangNghe.Foundation.Acts;

namespace LangNghe.Territory.Domain;

/// <summary>An administrative unit, a thing of its own. Its code and name stand in its periods; either may name another unit later.</summary>
public sealed class Unit : IFact
{
    private Unit() { }

    public Unit(UnitLevel level, string? areaCode) => (Level, AreaCode) = (level, areaCode);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public UnitLevel Level { get; private set; }

    /// <summary>Null for a unit that is larger than the area, as the province Ninh Bình.</summary>
    public string? AreaCode { get; private set; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => $"unit:{id}";
}
