using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The shelves of the last few days that were asked for. One is read anew as soon as there is a newer act than its own.</summary>
public sealed class VillageIndex : IDisposable
{
    private const int DaysKept = 4;

    private readonly LinkedList<(DateOnly Day, DateTime KnownAt, VillageShelf Shelf)> _kept = [];
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<VillageShelf> On(AppDb db, AsOf asOf, CancellationToken stop)
    {
        var newest = await db.NewestAct(stop);
        if (Find(asOf) is { } ready && ready.NewestAct == newest)
        {
            return ready;
        }

        await _one.WaitAsync(stop);
        try
        {
            if (Find(asOf) is { } justRead && justRead.NewestAct == newest)
            {
                return justRead;
            }

            var shelf = await Read(db, asOf, newest, stop);
            Keep(asOf, shelf);
            return shelf;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static async Task<VillageShelf> Read(AppDb db, AsOf asOf, Guid newest, CancellationToken stop)
    {
        var rows = await db.VillagesAt(asOf)
            .Select(v => new { v.Id, v.Number, v.Kind, v.Profile.SortKey, v.Profile.Facts.Name, v.Profile.Facts.Hamlet, v.Profile.Facts.Crafts, v.Profile.Facts.PlaceAsWritten, v.Profile.Facts.CommuneId })
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
            entries.Add(new VillageEntry(row.Id, row.Number, name, row.Kind, row.CommuneId, [.. keys.Where(k => k.Length > 0)], craftKeys));
        }

        return new VillageShelf(newest, entries, [.. crafts.OrderBy(c => VietnameseText.SortKey(c.Value), StringComparer.Ordinal).Select(c => (c.Key, c.Value))]);
    }

    private VillageShelf? Find(AsOf asOf)
    {
        lock (_kept)
        {
            return _kept.FirstOrDefault(k => k.Day == asOf.Day && k.KnownAt == asOf.KnownAt).Shelf;
        }
    }

    private void Keep(AsOf asOf, VillageShelf shelf)
    {
        lock (_kept)
        {
            var older = _kept.FirstOrDefault(k => k.Day == asOf.Day && k.KnownAt == asOf.KnownAt);
            if (older.Shelf is not null)
            {
                _kept.Remove(older);
            }

            _kept.AddFirst((asOf.Day, asOf.KnownAt, shelf));
            if (_kept.Count > DaysKept)
            {
                _kept.RemoveLast();
            }
        }
    }
}
