using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.Environment;

/// <summary>Villages by their environment plans and listings on a day.</summary>
public static class VillagesAndEnvironment
{
    /// <summary>Those with an approved plan that no act has ended.</summary>
    public static IQueryable<VillageAt> WithEnvironmentPlan(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf) => villages.Where(HasPlan(db, asOf));

    /// <summary>Those on the list of Decision 64/2003 that no document took off it.</summary>
    public static IQueryable<VillageAt> OnPollutionList(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf) => villages.Where(IsListed(db, asOf));

    internal static Expression<Func<VillageAt, bool>> HasPlan(AppDb db, AsOf asOf)
    {
        var plans = db.EnvironmentPlans.InForce(asOf);
        return v => plans.Any(p => p.VillageId == v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasNoPlan(AppDb db, AsOf asOf)
    {
        var plans = db.EnvironmentPlans.InForce(asOf);
        return v => !plans.Any(p => p.VillageId == v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> IsListed(AppDb db, AsOf asOf)
    {
        var listings = db.PollutionListings.InForce(asOf);
        return v => listings.Any(l => l.VillageId == v.Id);
    }
}
