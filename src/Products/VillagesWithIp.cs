using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.Products;

/// <summary>Villages by the intellectual property rights they have on a day.</summary>
public static class VillagesWithIp
{
    /// <summary>Those with a right that is alive.</summary>
    public static IQueryable<VillageAt> WithIp(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf) => villages.Where(HasIp(db, asOf));

    /// <summary>Those that have none alive, and had one of unknown term on an attested day that is over.</summary>
    public static IQueryable<VillageAt> WithIpToVerify(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf) => villages.Where(HasIpToVerify(db, asOf));

    internal static Expression<Func<VillageAt, bool>> HasIp(AppDb db, AsOf asOf)
    {
        var now = db.IpRights.InForce(asOf);
        return v => now.Any(r => r.VillageId == v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasIpToVerify(AppDb db, AsOf asOf)
    {
        var now = db.IpRights.InForce(asOf);
        var once = db.IpRights.Known(asOf).Where(r => r.UntilKnown == Known.Attested && r.Until < asOf.Day);
        return v => once.Any(r => r.VillageId == v.Id) && !now.Any(r => r.VillageId == v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasNoIp(AppDb db, AsOf asOf)
    {
        var any = db.IpRights.Known(asOf).Where(r => r.From <= asOf.Day && (r.Until == null || r.Until >= asOf.Day || r.UntilKnown == Known.Attested));
        return v => !any.Any(r => r.VillageId == v.Id);
    }
}
