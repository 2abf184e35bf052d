using LangNghe.Foundation.Acts;

namespace LangNghe.Territory.Domain;

/// <summary>A point inside a unit and its bounds, in degrees (WGS 84): where a map writes its name, and the last resort for a village without a position.</summary>
public sealed class LabelPoint : IFact
{
    /// <summary>How far outside the bounds of a unit a place can be at most by what outlines leave out, in kilometres.</summary>
    public const int FarKilometres = 3;

    private const double DegreesOfKilometre = 1 / 111.2;

    private LabelPoint() { }

    public LabelPoint(Guid unitId, double latitude, double longitude) => (UnitId, Latitude, Longitude) = (unitId, latitude, longitude);

    public Guid UnitId { get; private set; }

    public double Latitude { get; private set; }

    public double Longitude { get; private set; }

    public double South { get; init; }

    public double West { get; init; }

    public double North { get; init; }

    public double East { get; init; }

    /// <summary>Whether a place, in degrees, is further outside the bounds than any of the unit can be.</summary>
    public bool IsFar(double latitude, double longitude)
    {
        var north = FarKilometres * DegreesOfKilometre;
        var east = north / Math.Cos(double.DegreesToRadians(Latitude));
        return latitude < South - north || latitude > North + north || longitude < West - east || longitude > East + east;
    }

    public string Subject => Unit.SubjectOf(UnitId);

    /// <summary>The middle of what several units were, within all their bounds.</summary>
    public static LabelPoint Between(Guid unitId, IReadOnlyCollection<LabelPoint> points) =>
        new(unitId, points.Average(p => p.Latitude), points.Average(p => p.Longitude))
        {
            South = points.Min(p => p.South),
            West = points.Min(p => p.West),
            North = points.Max(p => p.North),
            East = points.Max(p => p.East),
        };

    /// <summary>The same point for the id under which the unit was entered before.</summary>
    public LabelPoint Of(IReadOnlyDictionary<Guid, Guid> ids) => new(ids[UnitId], Latitude, Longitude) { South = South, West = West, North = North, East = East };
}
