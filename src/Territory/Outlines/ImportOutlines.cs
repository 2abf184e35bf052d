using System.Text.Json;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace LangNghe.Territory.Outlines;

/// <summary>Takes the outlines of units from a GeoJSON file, all or none of them.</summary>
public sealed class ImportOutlines(AppDb db, CurrentAct act, UnitBooks books, AreaMap map)
{
    private const string File = nameof(OutlineFacts.GeoJson);

    /// <returns>How many outlines were taken.</returns>
    public async Task<Outcome<int>> Run(OutlineFacts facts, CancellationToken stop)
    {
        var problems = new Problems();
        var drawn = new Dictionary<Guid, Geometry>();
        try
        {
            using var json = JsonDocument.Parse(facts.GeoJson ?? "");
            Read(json.RootElement, await books.Current(stop), drawn, problems);
        }
        catch (JsonException)
        {
            problems.Add(File, "Tệp không phải JSON.");
        }

        if (problems.Any)
        {
            return problems;
        }

        var ids = drawn.Keys.ToList();
        var known = await db.UnitOutlines.Where(o => ids.Contains(o.UnitId)).ToDictionaryAsync(o => o.UnitId, stop);
        var attribution = string.IsNullOrWhiteSpace(facts.Attribution) ? "chưa ghi nguồn" : VietnameseText.Nfc(facts.Attribution).Trim();
        foreach (var (unit, geometry) in drawn)
        {
            if (known.TryGetValue(unit, out var outline))
            {
                outline.Redraw(Written(geometry), attribution);
            }
            else
            {
                db.Add(new UnitOutline(unit, Written(geometry), attribution));
            }
        }

        if (!db.ChangeTracker.HasChanges())
        {
            return drawn.Count;
        }

        act.Begin(TerritoryActs.ImportOutlines, new ActReason($"Nguồn: {attribution}"));
        problems = await db.Save(stop);
        map.Forget();
        return problems.Any ? problems : drawn.Count;
    }

    private static void Read(JsonElement root, UnitBook book, Dictionary<Guid, Geometry> drawn, Problems problems)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array || features.GetArrayLength() == 0)
        {
            problems.Add(File, "Tệp không phải FeatureCollection có ít nhất một đơn vị.");
            return;
        }

        foreach (var (at, feature) in features.EnumerateArray().Index())
        {
            var (code, name) = (Property(feature, "code"), Property(feature, "name"));
            var label = $"Đơn vị thứ {at + 1} ({code ?? "không mã"} {name})";
            var units = Find(feature, book, code, name);
            if (units is not [var unit])
            {
                problems.Add(File, units.Count == 0
                    ? $"{label}: không có đơn vị nào có mã và tên này."
                    : $"{label}: mã này là của {units.Count} đơn vị qua các thời kỳ; ghi thêm name, type và parent_code.");
                continue;
            }

            try
            {
                var geometry = GeoJson.Read(feature.TryGetProperty("geometry", out var given) ? given : default);
                var flaw = new IsValidOp(geometry).ValidationError;
                problems.When(flaw is not null, File, $"{label}: hình tự cắt hoặc lỗi gần ({flaw?.Coordinate.X:0.#####}; {flaw?.Coordinate.Y:0.#####}).");
                problems.When(!drawn.TryAdd(unit, geometry), File, $"{label}: đơn vị này có hai hình trong tệp.");
            }
            catch (FormatException wrong)
            {
                problems.Add(File, $"{label}: {wrong.Message}.");
            }
        }
    }

    // A code alone names several units through time; name, type and parent tell which.
    private static IReadOnlyList<Guid> Find(JsonElement feature, UnitBook book, string? code, string? name)
    {
        var periods = book.All.SelectMany(book.Periods).Where(p => p.Code == code && (name is null || VietnameseText.SearchKey(p.Name) == VietnameseText.SearchKey(name))).ToList();
        foreach (var narrower in new Func<UnitPeriod, bool>[]
        {
            p => Property(feature, "parent_code") is not { } parent || (p.ParentUnitId is { } above && book.Latest(above).Code == parent),
            p => Property(feature, "type") is not { } type || VietnameseText.SearchKey(p.Type) == VietnameseText.SearchKey(type),
        })
        {
            if (periods.Select(p => p.UnitId).Distinct().Count() > 1)
            {
                periods = [.. periods.Where(narrower)];
            }
        }

        return [.. periods.Select(p => p.UnitId).Distinct()];
    }

    private static string? Property(JsonElement feature, string name) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.ValueKind == JsonValueKind.String ? value.GetString() : null
            : null;

    private static string Written(Geometry geometry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            GeoJson.Write(json, geometry);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
