using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Artisans;

/// <summary>The artisans of a village and its trained workers, on its page.</summary>
public sealed class ArtisansViewComponent(AppDb db, Actor actor, RecordShelves shelves, AsOfQuery asOf, TimeProvider clock) : ViewComponent
{
    private const string Trained = "workers.trained";

    public async Task<IViewComponentResult> InvokeAsync(Guid villageId)
    {
        var stop = HttpContext.RequestAborted;
        var day = asOf.Now.Day;
        var titles = await shelves.Of<ArtisanTitle>(villageId, PeoplePermissions.Write, stop);
        return View("/Artisans/_PeopleSection.cshtml", new PeopleOfVillage(
            titles,
            await db.YearlyFigures.AsNoTracking().Known(asOf.Now).Where(f => f.VillageId == villageId && f.Measure == Trained && f.From <= day).OrderByDescending(f => f.Year).ToListAsync(stop),
            await Withheld([.. titles.Holding, .. titles.ToVerify, .. titles.Past], stop)));
    }

    /// <summary>Who may not read about people sees the names of those who agreed to be public today; nobody sees whose data is restricted.</summary>
    private async Task<IReadOnlySet<Guid>> Withheld(IReadOnlyList<ArtisanTitle> titles, CancellationToken stop)
    {
        var holders = titles.Select(t => t.PersonId).OfType<Guid>().Distinct().ToList();
        if (actor.May(PersonalPermissions.Read))
        {
            var restricted = holders.Count == 0 ? [] : await db.Persons.Where(p => holders.Contains(p.Id) && p.RestrictedOn != null).Select(p => (Guid?)p.Id).ToListAsync(stop);
            return titles.Where(t => restricted.Contains(t.PersonId)).Select(t => t.Id).ToHashSet();
        }

        var agreed = holders.Count == 0 ? [] : await db.MayBePublished(PersonalField.Name, clock.Today()).Where(id => holders.Contains(id)).Select(id => (Guid?)id).ToListAsync(stop);
        return titles.Where(t => !agreed.Contains(t.PersonId)).Select(t => t.Id).ToHashSet();
    }
}
