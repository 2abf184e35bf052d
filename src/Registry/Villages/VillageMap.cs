using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LangNghe.Foundation.Web;
using LangNghe.Registry.Domain;
using LangNghe.Territory.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>Villages as GeoJSON points: their own position, else the label point of their commune on the chosen map; else none, for no place is guessed.</summary>
public static class VillageMap
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="sample">What sample data says of itself; null for the real.</param>
    public static string Of(IEnumerable<VillageListRow> rows, UnitBook units, AsOfQuery asOf, string? sample)
    {
        var map = new JsonObject { ["type"] = "FeatureCollection", ["features"] = new JsonArray([.. rows.Select(r => Point(r, units, asOf)).OfType<JsonNode>()]) };
        if (sample is not null)
        {
            map["sample"] = sample;
        }

        return map.ToJsonString(_json);
    }

    public static VillagePosition? Place(VillageListRow row, UnitBook units) =>
        row.Position ?? (row.UnitId is { } unit && units.Point(unit) is { } point ? new VillagePosition(point.Latitude, point.Longitude, PositionKnown.Commune) : null);

    private static JsonObject? Point(VillageListRow row, UnitBook units, AsOfQuery asOf) => Place(row, units) is not { } at ? null : new JsonObject
    {
        ["type"] = "Feature",
        ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(at.Longitude, at.Latitude) },
        ["properties"] = new JsonObject
        {
            ["id"] = row.Number,
            ["name"] = row.Name,
            ["url"] = asOf.Link(row.Url),
            ["note"] = at.How == PositionKnown.Commune ? $"{row.Unit} · {at.How.Words}" : row.Unit,
            ["approximate"] = at.How == PositionKnown.Commune,
        },
    };
}
