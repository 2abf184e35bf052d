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
    private readonly ILookup<int, RollEntry> _byLength = entries.ToLookup(e => e.Key.Length);

    public IReadOnlyList<RollEntry> All => entries;

    public RollEntry? Find(int number) => _byNumber.GetValueOrDefault(number);

    public IEnumerable<RollEntry> Named(string name) => _byKey[VietnameseText.SearchKey(name)];

    /// <summary>Those whose name is a slip of the finger away.</summary>
    public IEnumerable<RollEntry> AlmostNamed(string name)
    {
        var key = VietnameseText.SearchKey(name);
        return Enumerable.Range(key.Length - 1, 3).SelectMany(length => _byLength[length]).Where(e => e.Key != key && OneTypo.Apart(key, e.Key));
    }

    public static async Task<VillageRoll> Read(AppDb db, Actor actor, DateOnly today, CancellationToken stop)
    {
        var rows = await db.VillagesAt(AsOf.On(today)).VisibleTo(actor).Join(db.Villages, v => v.Id, v => v.Id, (at, village) => new { Village = village, at.Profile })
            .AsNoTracking().OrderBy(v => v.Village.Number).ToListAsync(stop);
        return new VillageRoll(rows.ConvertAll(r => new RollEntry(r.Village, r.Profile, VietnameseText.SearchKey(r.Profile.Name))));
    }
}
