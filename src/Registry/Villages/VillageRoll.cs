using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>All villages that the actor sees today, found by number, by name and by what a name is alike: read once, however many rows ask.</summary>
public sealed class VillageRoll(IReadOnlyList<RollEntry> entries)
{
    // A shorter rest, as that of "Thôn 1", is another name at the next letter.
    private const int FewestLetters = 5;

    private static readonly string[] _kinds = ["lang nghe truyen thong ", "lang nghe ", "lang ", "thon "];

    private readonly Dictionary<int, RollEntry> _byNumber = entries.ToDictionary(e => e.Number);
    private readonly ILookup<string, RollEntry> _byKey = entries.ToLookup(e => e.Key, StringComparer.Ordinal);
    private readonly Lazy<ILookup<ulong, RollEntry>> _byTypo = new(() => entries.SelectMany(e => Slips(e.Key).Distinct().Select(t => (Typo: t, Entry: e))).ToLookup(t => t.Typo, t => t.Entry));

    public IReadOnlyList<RollEntry> All => entries;

    public RollEntry? Find(int number) => _byNumber.GetValueOrDefault(number);

    public IEnumerable<RollEntry> Named(string name) => _byKey[VietnameseText.SearchKey(name)];

    /// <summary>Those whose name is a slip of the finger away, or differs only by what it begins with: "Làng Rượu Vọc" is "Rượu Vọc".</summary>
    public IEnumerable<RollEntry> AlmostNamed(string name)
    {
        var (key, bare) = (VietnameseText.SearchKey(name), Bare(VietnameseText.SearchKey(name)));
        return Slips(key).SelectMany(typo => _byTypo.Value[typo]).Distinct().Where(e => e.Key != key && (OneTypo.Apart(key, e.Key) || AreAlike(bare, Bare(e.Key)))).OrderBy(e => e.Number);
    }

    /// <summary>Those that a village of this name in this commune may be: of the same name elsewhere, or of almost the same in the same commune or in one that is not known.</summary>
    /// <param name="now">The commune that another of any time is part of today.</param>
    public IEnumerable<RollEntry> Alike(string name, Guid? commune, Func<Guid?, Guid?> now) =>
        Named(name).Concat(AlmostNamed(name).Where(e => e.CommuneId is null || commune is null || now(e.CommuneId) == now(commune)));

    /// <summary>The key of a name without the kind of place that it begins with.</summary>
    private static string Bare(string key) => _kinds.FirstOrDefault(kind => key.StartsWith(kind, StringComparison.Ordinal)) is { } begun ? key[begun.Length..] : key;

    private static bool AreAlike(string bare, string other) => bare == other || (Math.Min(bare.Length, other.Length) >= FewestLetters && OneTypo.Apart(bare, other));

    private static IEnumerable<ulong> Slips(string key) => Bare(key) is var bare && bare == key ? Typos(key) : Typos(key).Concat(Typos(bare));

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
