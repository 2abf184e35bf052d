using System.Linq.Expressions;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.People;

/// <summary>Villages by the titles that people there hold on a day.</summary>
internal static class VillagesWithArtisans
{
    public static Expression<Func<VillageAt, bool>> HasTitle(AppDb db, AsOf asOf)
    {
        var titles = db.ArtisanTitles.InForce(asOf);
        return v => titles.Any(t => t.VillageId == v.Id);
    }

    public static Expression<Func<VillageAt, bool>> HasNoTitle(AppDb db, AsOf asOf)
    {
        var titles = db.ArtisanTitles.InForce(asOf);
        return v => !titles.Any(t => t.VillageId == v.Id);
    }
}
