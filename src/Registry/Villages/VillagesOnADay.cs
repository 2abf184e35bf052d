using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;

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

    public static IQueryable<VillageAt> Recognised(this IQueryable<VillageAt> villages) => villages.Where(v => v.Kind != null);

    public static IQueryable<VillageAt> Active(this IQueryable<VillageAt> villages) =>
        villages.Where(v => v.Kind != null && v.State == OperationState.Operating);

    public static IQueryable<VillageAt> Ceased(this IQueryable<VillageAt> villages) =>
        villages.Where(v => v.Kind != null && v.State == OperationState.Ceased);

    /// <summary>Those in the units, and the single villages, that the actor's assignments cover. Nothing else may narrow or widen it.</summary>
    public static IQueryable<VillageAt> VisibleTo(this IQueryable<VillageAt> villages, Actor actor) =>
        actor.Units is null ? villages : villages.Where(Covered(actor.Units, actor.Villages));

    private static Expression<Func<VillageAt, bool>> Covered(IReadOnlySet<Guid> units, IReadOnlySet<Guid> villages)
    {
        var (ids, single) = (units.Select(u => (Guid?)u).ToArray(), villages.ToArray());
        return v => ids.Contains(v.Profile.Facts.CommuneId) || single.Contains(v.Id);
    }
}
