using System.Text.Json;
using NetTopologySuite.Geometries;

namespace LangNghe.Territory.Outlines;

/// <summary>Polygons of RFC 7946 in and out; longitude before latitude, five decimals (a metre).</summary>
internal static class GeoJson
{
    private static readonly GeometryFactory _factory = new(new PrecisionModel(), 4326);

    /// <summary>What <see cref="ImportOutlines"/> has checked and stored.</summary>
    public static Geometry Read(string stored)
    {
        using var json = JsonDocument.Parse(stored);
        return Read(json.RootElement);
    }

    /// <exception cref="FormatException">Not a polygon of closed rings; the message is for the person who gave the file.</exception>
    public static Geometry Read(JsonElement geometry)
    {
        var coordinates = geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("coordinates", out var given) && given.ValueKind == JsonValueKind.Array
            ? given
            : throw new FormatException("không có tọa độ");
        return (geometry.TryGetProperty("type", out var type) ? type.GetString() : null) switch
        {
            "Polygon" => Polygon(coordinates),
            "MultiPolygon" => _factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)]),
            var other => throw new FormatException($"hình loại “{other}”, cần Polygon hoặc MultiPolygon"),
        };
    }

    public static void Write(Utf8JsonWriter json, Geometry geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", geometry is MultiPolygon ? "MultiPolygon" : "Polygon");
        json.WriteStartArray("coordinates");
        if (geometry is MultiPolygon many)
        {
            foreach (var polygon in many.Geometries.Cast<Polygon>())
            {
                json.WriteStartArray();
                Write(json, polygon);
                json.WriteEndArray();
            }
        }
        else
        {
            Write(json, (Polygon)geometry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Polygon polygon)
    {
        foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
        {
            json.WriteStartArray();
            foreach (var at in ring.Coordinates)
            {
                json.WriteStartArray();
                json.WriteNumberValue(Math.Round(at.X, 5));
                json.WriteNumberValue(Math.Round(at.Y, 5));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private static Polygon Polygon(JsonElement rings)
    {
        var all = Items(rings).Select(Ring).ToList();
        return all.Count == 0 ? throw new FormatException("hình không có vòng nào") : _factory.CreatePolygon(all[0], [.. all.Skip(1)]);
    }

    private static LinearRing Ring(JsonElement points)
    {
        var coordinates = Items(points).Select(Point).ToArray();
        return coordinates.Length >= 4 && coordinates[0].Equals2D(coordinates[^1])
            ? _factory.CreateLinearRing(coordinates)
            : throw new FormatException("vòng không khép kín");
    }

    private static Coordinate Point(JsonElement point)
    {
        var numbers = Items(point).Take(2).Select(n => n.ValueKind == JsonValueKind.Number ? n.GetDouble() : double.NaN).ToArray();
        return numbers is [>= 102 and <= 118, >= 6 and <= 24]
            ? new Coordinate(numbers[0], numbers[1])
            : throw new FormatException("tọa độ ngoài Việt Nam hoặc đổi chỗ kinh độ và vĩ độ (cần kinh độ trước, WGS 84)");
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new FormatException("tọa độ không đúng dạng");
}
