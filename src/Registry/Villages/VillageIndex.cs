using System.Collections.Concurrent;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The shelves of the last days that were asked for.</summary>
public sealed class VillageIndex
{
    private const int MostWords = 50_000;
    private const int AtOnce = 1_000;

    private readonly Kept<VillageShelf> _shelves = new(most: 20);

    /// <summary>By the profiles that say them: such a row never changes, it is written anew.</summary>
    private ConcurrentDictionary<Guid, VillageWords> _words = new();

    public ValueTask<VillageShelf> On(AppDb db, AsOf asOf, CancellationToken stop) =>
        _shelves.Get(db, asOf.Day, (asOf.Day, asOf.KnownAt), () => Read(db, asOf, stop), stop);

    private async Task<VillageShelf> Read(AppDb db, AsOf asOf, CancellationToken stop)
    {
        var rows = await db.StandingAt(asOf, stop);
        var words = _words.Count > MostWords ? _words = new() : _words;
        foreach (var some in rows.Select(r => r.Profile).Where(p => !words.ContainsKey(p)).Chunk(AtOnce))
        {
            foreach (var profile in await db.VillageProfiles.AsNoTracking().Where(p => some.Contains(p.Id)).ToListAsync(stop))
            {
                words[profile.Id] = new VillageWords(profile.Facts, profile.GroupSureness, profile.IsUnnamed, profile.SortKey);
            }
        }

        var entries = rows.Select(r => new VillageEntry(r.Id, r.Number, r.Kind, r.KindSureness, r.State, words[r.Profile])).ToList();
        entries.Sort(ByName);
        var crafts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, label) in entries.SelectMany(e => e.Words.Crafts))
        {
            crafts.TryAdd(key, label);
        }

        return new VillageShelf(entries, [.. crafts.OrderBy(c => VietnameseText.SortKey(c.Value), StringComparer.Ordinal).Select(c => (c.Key, c.Value))]);
    }

    private static int ByName(VillageEntry one, VillageEntry other) =>
        string.CompareOrdinal(one.Words.SortKey, other.Words.SortKey) is not 0 and var order ? order : one.Number.CompareTo(other.Number);
}
