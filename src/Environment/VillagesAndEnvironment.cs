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

    /// <summary>Villages that have an approved plan that no act has ended.</summary>
    public static IQueryable<Guid> WithPlan(AppDb db, AsOf asOf) => db.EnvironmentPlans.InForce(asOf).Select(p => p.VillageId);

    /// <summary>Villages on the list of Decision 64/2003 that no document took off it.</summary>
    public static IQueryable<Guid> Listed(AppDb db, AsOf asOf) => db.PollutionListings.InForce(asOf).Select(l => l.VillageId);

    internal static Expression<Func<VillageAt, bool>> HasPlan(AppDb db, AsOf asOf)
    {
        var planned = WithPlan(db, asOf);
        return v => planned.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasNoPlan(AppDb db, AsOf asOf)
    {
        var planned = WithPlan(db, asOf);
        return v => !planned.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> IsListed(AppDb db, AsOf asOf)
    {
        var listed = Listed(db, asOf);
        return v => listed.Contains(v.Id);
    }
}
