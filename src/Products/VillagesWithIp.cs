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

    /// <summary>Villages that have a right that is alive.</summary>
    public static IQueryable<Guid> Now(AppDb db, AsOf asOf) => db.IpRights.InForce(asOf).Select(r => r.VillageId);

    /// <summary>Villages that have none alive, and had one of unknown term on an attested day that is over.</summary>
    public static IQueryable<Guid> ToVerify(AppDb db, AsOf asOf)
    {
        var now = db.IpRights.InForce(asOf);
        return db.IpRights.Known(asOf).Where(r => r.UntilKnown == Known.Attested && r.Until < asOf.Day && !now.Any(n => n.VillageId == r.VillageId)).Select(r => r.VillageId);
    }

    internal static Expression<Func<VillageAt, bool>> HasIp(AppDb db, AsOf asOf)
    {
        var now = Now(db, asOf);
        return v => now.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasIpToVerify(AppDb db, AsOf asOf)
    {
        var once = ToVerify(db, asOf);
        return v => once.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasNoIp(AppDb db, AsOf asOf)
    {
        var any = db.IpRights.Known(asOf).Where(r => r.From <= asOf.Day && (r.Until == null || r.Until >= asOf.Day || r.UntilKnown == Known.Attested));
        return v => !any.Any(r => r.VillageId == v.Id);
    }
}
