using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.People.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Artisans;

/// <summary>The artisans of a village and its trained workers, on its page.</summary>
public sealed class ArtisansViewComponent(AppDb db, RecordShelves shelves, AsOfQuery asOf) : ViewComponent
{
    private const string Trained = "workers.trained";

    public async Task<IViewComponentResult> InvokeAsync(Guid villageId)
    {
        var stop = HttpContext.RequestAborted;
        var day = asOf.Now.Day;
        return View("/Artisans/_PeopleSection.cshtml", new PeopleOfVillage(
            await shelves.Of<ArtisanTitle>(villageId, PeoplePermissions.Write, stop),
            await db.YearlyFigures.AsNoTracking().Known(asOf.Now).Where(f => f.VillageId == villageId && f.Measure == Trained && f.From <= day).OrderByDescending(f => f.Year).ToListAsync(stop)));
    }
}
