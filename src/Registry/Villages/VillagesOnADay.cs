using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>The one way in which villages are asked for: on a day, as known on a day.</summary>
public static class VillagesOnADay
{
    public static IQueryable<VillageAt> VillagesAt(this AppDb db, AsOf asOf)
    {
        var recognitions = db.Recognitions.InForce(asOf);
        var operations = db.Operations.InForce(asOf);
        return from village in db.Villages
               join profile in db.VillageProfiles.InForce(asOf) on village.Id equals profile.VillageId
               select new VillageAt
               {
                   Id = village.Id,
                   Number = village.Number,
                   Profile = profile,
                   Kind = recognitions.Where(r => r.VillageId == village.Id).OrderByDescending(r => r.From).Select(r => (VillageKind?)r.Kind).FirstOrDefault(),
                   KindSureness = recognitions.Where(r => r.VillageId == village.Id).OrderByDescending(r => r.From).Select(r => (Sureness?)r.Sureness).FirstOrDefault(),
                   State = operations.Where(o => o.VillageId == village.Id).OrderByDescending(o => o.From).Select(o => (OperationState?)o.State).FirstOrDefault(),
               };
    }

    /// <summary>All of them as <see cref="VillagesAt"/> has them, without what their profiles say: each table read once, where a query would look into it for every village.</summary>
    internal static async Task<IReadOnlyList<VillageStanding>> StandingAt(this AppDb db, AsOf asOf, CancellationToken stop)
    {
        var villages = await (from village in db.Villages join profile in db.VillageProfiles.InForce(asOf) on village.Id equals profile.VillageId
                              select new { village.Id, village.Number, Profile = profile.Id }).ToListAsync(stop);
        var kinds = (await db.Recognitions.InForce(asOf).Select(r => new { r.VillageId, r.From, r.Kind, r.Sureness }).ToListAsync(stop)).ToLookup(r => r.VillageId);
        var states = (await db.Operations.InForce(asOf).Select(o => new { o.VillageId, o.From, o.State }).ToListAsync(stop)).ToLookup(o => o.VillageId);
        return
        [
            .. from village in villages
               let kind = kinds[village.Id].MaxBy(r => r.From)
               select new VillageStanding(village.Id, village.Number, village.Profile, kind?.Kind, kind?.Sureness, states[village.Id].MaxBy(o => o.From)?.State),
        ];
    }

    public static IQueryable<VillageAt> Active(this IQueryable<VillageAt> villages) =>
        villages.Where(v => v.Kind != null && v.State == OperationState.Operating);

    /// <summary>Those in the units, and the single villages, that the actor's assignments cover. Nothing else may narrow or widen it.</summary>
    public static IQueryable<VillageAt> VisibleTo(this IQueryable<VillageAt> villages, Actor actor) =>
        actor.Units is null ? villages : villages.Where(Covered(actor.Units, actor.Villages));

    private static Expression<Func<VillageAt, bool>> Covered(IReadOnlySet<Guid> units, IReadOnlySet<Guid> villages)
    {
        var (ids, single) = (units.Select(u => (Guid?)u).ToArray(), villages.ToArray());
        return v => ids.Contains(v.Profile.Facts.CommuneId) || single.Contains(v.Id);
    }
}
