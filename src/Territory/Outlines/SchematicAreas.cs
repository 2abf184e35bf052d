using LangNghe.Territory.Domain;
using NetTopologySuite.Geometries;
using NetTopologySuite.Triangulate;

namespace LangNghe.Territory.Outlines;

/// <summary>Where no outline was imported: the Voronoi cells of the label points, clipped to their widened hull. A scheme, no boundary.</summary>
public static class SchematicAreas
{
    // Degrees, about three kilometres: the outermost communes keep some ground beyond their point.
    private const double Margin = 0.03;

    private static readonly GeometryFactory _factory = new(new PrecisionModel(), 4326);

    public static IReadOnlyDictionary<Guid, Geometry> Of(IReadOnlyCollection<LabelPoint> points)
    {
        var sites = points.GroupBy(p => new Coordinate(p.Longitude, p.Latitude)).ToDictionary(g => g.Key, g => g.First().UnitId);
        if (sites.Count == 0)
        {
            return new Dictionary<Guid, Geometry>();
        }

        var frame = _factory.CreateMultiPointFromCoords([.. sites.Keys]).ConvexHull().Buffer(Margin);
        if (sites.Count == 1)
        {
            return new Dictionary<Guid, Geometry> { [sites.Values.Single()] = frame };
        }

        var voronoi = new VoronoiDiagramBuilder { ClipEnvelope = frame.EnvelopeInternal };
        voronoi.SetSites([.. sites.Keys]);
        var cells = voronoi.GetDiagram(_factory);
        return Enumerable.Range(0, cells.NumGeometries).Select(cells.GetGeometryN)
            .ToDictionary(cell => sites[(Coordinate)cell.UserData], cell => cell.Intersection(frame));
    }
}
