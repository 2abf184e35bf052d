using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.Visits;

/// <summary>Villages by what ties them to tourism on a day.</summary>
public static class VillagesWithTourism
{
    public static IQueryable<VillageAt> WithTourismLink(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf) => villages.Where(HasLink(db, asOf));

    /// <summary>Those with a link that began on the day or later and still holds.</summary>
    public static IQueryable<VillageAt> WithTourismLinkSince(this IQueryable<VillageAt> villages, AppDb db, AsOf asOf, DateOnly since)
    {
        var links = db.TourismLinks.InForce(asOf).Where(l => l.FromKnown != Known.Attested && l.From >= since);
        return villages.Where(v => links.Any(l => l.VillageId == v.Id));
    }

    internal static Expression<Func<VillageAt, bool>> HasLink(AppDb db, AsOf asOf)
    {
        var links = db.TourismLinks.InForce(asOf);
        return v => links.Any(l => l.VillageId == v.Id);
    }
}
