using LangNghe.Foundation.Acts;

namespace LangNghe.Territory.Domain;

/// <summary>The outline of a unit as somebody imported it; for orientation, never for legal or land use.</summary>
public sealed class UnitOutline : IFact
{
    private UnitOutline() { }

    /// <param name="geoJson">A GeoJSON geometry in WGS 84.</param>
    public UnitOutline(Guid unitId, string geoJson, string attribution) => (UnitId, GeoJson, Attribution) = (unitId, geoJson, attribution);

    public Guid UnitId { get; private set; }

    public string GeoJson { get; private set; } = "";

    public string Attribution { get; private set; } = "";

    public string Subject => Unit.SubjectOf(UnitId);

    public void Redraw(string geoJson, string attribution) => (GeoJson, Attribution) = (geoJson, attribution);
}
