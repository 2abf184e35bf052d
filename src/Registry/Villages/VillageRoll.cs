using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>All villages that the actor sees today, found by number, by name and by what a name is alike: read once, however many rows ask.</summary>
public sealed class VillageRoll(IReadOnlyList<RollEntry> entries)
{
    private readonly Dictionary<int, RollEntry> _byNumber = entries.ToDictionary(e => e.Number);
    private readonly ILookup<string, RollEntry> _byKey = entries.ToLookup(e => e.Key, StringComparer.Ordinal);
    private readonly Lazy<ILookup<ulong, RollEntry>> _byTypo = new(() => entries.SelectMany(e => Typos(e.Key).Distinct().Select(t => (Typo: t, Entry: e))).ToLookup(t => t.Typo, t => t.Entry));

    public IReadOnlyList<RollEntry> All => entries;

    public RollEntry? Find(int number) => _byNumber.GetValueOrDefault(number);

    public IEnumerable<RollEntry> Named(string name) => _byKey[VietnameseText.SearchKey(name)];

    /// <summary>Those whose name is a slip of the finger away.</summary>
    public IEnumerable<RollEntry> AlmostNamed(string name)
    {
        var key = VietnameseText.SearchKey(name);
        return Typos(key).SelectMany(typo => _byTypo.Value[typo]).Distinct().Where(e => e.Key != key && OneTypo.Apart(key, e.Key)).OrderBy(e => e.Number);
    }

    /// <summary>Hashes of the key and of the key without each of its letters: two keys that are one slip apart share one of them.</summary>
    private static IEnumerable<ulong> Typos(string key)
    {
        for (var left = -1; left < key.Length; left++)
        {
            var hash = 14_695_981_039_346_656_037UL;
            for (var i = 0; i < key.Length; i++)
            {
                hash = i == left ? hash : (hash ^ key[i]) * 1_099_511_628_211UL;
            }

            yield return hash;
        }
    }

    public static async Task<VillageRoll> Read(AppDb db, Actor actor, DateOnly today, CancellationToken stop)
    {
        var rows = await db.VillagesAt(AsOf.On(today)).VisibleTo(actor).Join(db.Villages, v => v.Id, v => v.Id, (at, village) => new { Village = village, at.Profile })
            .AsNoTracking().OrderBy(v => v.Village.Number).ToListAsync(stop);
        return new VillageRoll(rows.ConvertAll(r => new RollEntry(r.Village, r.Profile, VietnameseText.SearchKey(r.Profile.Name))));
    }
}
