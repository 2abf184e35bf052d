using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LangNghe.Territory.Domain;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace LangNghe.Territory.Outlines;

/// <summary>The communes of any day as GeoJSON: outlines where somebody imported them, else the scheme. Drawn once for each state of the map.</summary>
public sealed class AreaDrawing(UnitBook book, IReadOnlyDictionary<Guid, Geometry> outlines, IReadOnlyList<string> sources)
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ConcurrentDictionary<DateOnly, byte[]> _byEra = new();

    /// <summary>Who drew the imported outlines.</summary>
    public IReadOnlyList<string> Sources { get; } = sources;

    public byte[] On(DateOnly day) => _byEra.GetOrAdd(book.EraOf(day), Draw);

    private byte[] Draw(DateOnly day)
    {
        var communes = book.CommunesOn(day);
        var drawn = communes.ToDictionary(c => c.UnitId, c => Outline(c.UnitId, day));
        var cells = drawn.Values.All(o => o is not null)
            ? new Dictionary<Guid, Geometry>()
            : SchematicAreas.Of([.. communes.Select(c => book.Point(c.UnitId)).OfType<LabelPoint>()]);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _readable))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var commune in communes)
            {
                Write(json, commune, drawn[commune.UnitId], cells.GetValueOrDefault(commune.UnitId));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Its own, with what went into it later; or all that it was made of, when all of that has an outline.</summary>
    private Geometry? Outline(Guid unit, DateOnly day)
    {
        var born = book.Periods(unit)[0].From;
        var own = outlines.GetValueOrDefault(unit);
        var joined = book.CameFrom(unit).Where(s => s.Day <= day && (own is null || s.Day > born)).ToList();
        var known = joined.Where(s => !s.Part).Select(s => outlines.GetValueOrDefault(s.FromUnitId)).OfType<Geometry>().ToList();
        return known.Count < joined.Count ? own
            : known.Count == 0 ? own
            : UnaryUnionOp.Union(own is null ? known : [own, .. known]);
    }

    private void Write(Utf8JsonWriter json, UnitPeriod commune, Geometry? outline, Geometry? cell)
    {
        if ((outline ?? cell) is not (Polygon or MultiPolygon))
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", commune.Code);
        json.WriteStartObject("properties");
        json.WriteString("code", commune.Code);
        json.WriteString("unit", commune.UnitId);
        json.WriteString("name", outline is null ? $"{commune.FullName} (sơ đồ)" : commune.FullName);
        json.WriteString("kind", outline is null ? "schematic" : "outline");
        json.WriteBoolean("schematic", outline is null);
        json.WriteBoolean("split", book.IsSplit(commune.UnitId));
        json.WriteEndObject();
        json.WritePropertyName("geometry");
        GeoJson.Write(json, (outline ?? cell)!);
        json.WriteEndObject();
    }
}
