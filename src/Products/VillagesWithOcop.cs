using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.Products;

/// <summary>Villages by the OCOP products they have on a day.</summary>
public static class VillagesWithOcop
{
    /// <summary>Those with a product of at least so many stars whose certificate has not run out.</summary>
    public static IQueryable<VillageAt> WithOcop(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf, int minimumStars) =>
        villages.Where(HasOcop(db, asOf, minimumStars));

    /// <summary>Those that have none now, and had one of unknown term on an attested day that is over.</summary>
    public static IQueryable<VillageAt> WithOcopToVerify(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf, int minimumStars = 1) =>
        villages.Where(HasOcopToVerify(db, asOf, minimumStars));

    /// <summary>Villages that have a product of at least so many stars whose certificate has not run out.</summary>
    public static IQueryable<Guid> Now(AppDb db, AsOf asOf, int minimumStars) => db.OcopGradings.InForce(asOf).Where(g => g.Stars >= minimumStars).Select(g => g.VillageId);

    /// <summary>Villages that have none now, and had one of unknown term on an attested day that is over.</summary>
    public static IQueryable<Guid> ToVerify(AppDb db, AsOf asOf, int minimumStars)
    {
        var now = db.OcopGradings.InForce(asOf).Where(g => g.Stars >= minimumStars);
        return db.OcopGradings.Known(asOf)
            .Where(g => g.UntilKnown == Known.Attested && g.Until < asOf.Day && (g.Stars >= minimumStars || g.OrMoreStars) && !now.Any(n => n.VillageId == g.VillageId)).Select(g => g.VillageId);
    }

    internal static Expression<Func<VillageAt, bool>> HasOcop(AppDb db, AsOf asOf, int minimumStars)
    {
        var now = Now(db, asOf, minimumStars);
        return v => now.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasOcopToVerify(AppDb db, AsOf asOf, int minimumStars)
    {
        var once = ToVerify(db, asOf, minimumStars);
        return v => once.Contains(v.Id);
    }

    internal static Expression<Func<VillageAt, bool>> HasNoOcop(AppDb db, AsOf asOf)
    {
        var any = db.OcopGradings.Known(asOf).Where(g => g.From <= asOf.Day && (g.Until == null || g.Until >= asOf.Day || g.UntilKnown == Known.Attested));
        return v => !any.Any(g => g.VillageId == v.Id);
    }
}
