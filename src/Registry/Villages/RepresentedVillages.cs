using LangNghe.Access.Grants;
using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>What Access needs to know of villages for the roles that are bound to one.</summary>
internal static class RepresentedVillages
{
    public static KnownVillages Make() => new(Find, Named);

    private static async Task<Guid?> Find(AppDb db, int number, CancellationToken stop) =>
        await db.Villages.Where(v => v.Number == number && !db.Set<VillageEnding>().Any(e => e.VillageId == v.Id && e.WithdrawnAt == null)).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(stop);

    private static async Task<IReadOnlyDictionary<Guid, KnownVillage>> Named(AppDb db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        if (ids.Count == 0)
        {
            return new Dictionary<Guid, KnownVillage>();
        }

        var names = await db.Villages.Where(v => ids.Contains(v.Id)).Select(v => new
        {
            v.Id, v.Number,
            Name = db.Set<VillageProfile>().Where(p => p.VillageId == v.Id).OrderBy(p => p.WithdrawnAt != null).ThenByDescending(p => p.From).Select(p => p.Facts.Name).FirstOrDefault(),
        }).ToListAsync(stop);
        var endings = await db.VillageEndings.AsNoTracking().Where(e => ids.Contains(e.VillageId) && e.WithdrawnAt == null).ToDictionaryAsync(e => e.VillageId, stop);
        return names.ToDictionary(v => v.Id, v => new KnownVillage(v.Number, v.Name ?? "làng nghề", endings.ContainsKey(v.Id), endings.GetValueOrDefault(v.Id)?.KeptId));
    }
}
