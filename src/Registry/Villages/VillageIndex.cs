using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The shelves of the last few days that were asked for.</summary>
public sealed class VillageIndex
{
    private readonly Kept<VillageShelf> _shelves = new(most: 6);

    public ValueTask<VillageShelf> On(AppDb db, AsOf asOf, CancellationToken stop) =>
        _shelves.Get(db, (asOf.Day, asOf.KnownAt), () => Read(db, asOf, stop), stop);

    private static async Task<VillageShelf> Read(AppDb db, AsOf asOf, CancellationToken stop)
    {
        var rows = await db.VillagesAt(asOf)
            .Select(v => new
            {
                v.Id, v.Number, v.Kind, v.KindSureness, v.State, v.Profile.GroupSureness, v.Profile.IsUnnamed, v.Profile.SortKey,
                v.Profile.Facts.Name, v.Profile.Facts.Group, v.Profile.Facts.Hamlet, v.Profile.Facts.Crafts, v.Profile.Facts.PlaceAsWritten, v.Profile.Facts.CommuneId,
                v.Profile.Facts.Latitude, v.Profile.Facts.Longitude, v.Profile.Facts.Position,
            })
            .ToListAsync(stop);
        var crafts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<VillageEntry>(rows.Count);
        foreach (var row in rows.OrderBy(r => r.SortKey, StringComparer.Ordinal).ThenBy(r => r.Number))
        {
            var craftKeys = new List<string>();
            foreach (var craft in (row.Crafts ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var key = VietnameseText.SearchKey(craft);
                craftKeys.Add(key);
                crafts.TryAdd(key, craft);
            }

            var name = row.Name ?? "";
            string[] keys = [VietnameseText.SearchKey(name), VietnameseText.SearchKey(row.Hamlet ?? ""), .. craftKeys, VietnameseText.SearchKey(row.PlaceAsWritten ?? "")];
            entries.Add(new VillageEntry(row.Id, row.Number, name, row.Kind, row.CommuneId, [.. keys.Where(k => k.Length > 0)], craftKeys)
            {
                KindSureness = row.KindSureness, Group = row.Group, GroupSureness = row.GroupSureness, Crafts = row.Crafts, State = row.State, PlaceAsWritten = row.PlaceAsWritten, IsUnnamed = row.IsUnnamed,
                Position = row is { Latitude: { } latitude, Longitude: { } longitude, Position: { } how } ? new VillagePosition(latitude, longitude, how) : null,
            });
        }

        return new VillageShelf(entries, [.. crafts.OrderBy(c => VietnameseText.SortKey(c.Value), StringComparer.Ordinal).Select(c => (c.Key, c.Value))]);
    }
}
