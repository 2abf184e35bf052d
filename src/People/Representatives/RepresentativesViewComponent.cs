using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Representatives;

/// <summary>Who speaks for a village, on its page.</summary>
public sealed class RepresentativesViewComponent(AppDb db, Actor actor, RecordShelves shelves, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid villageId)
    {
        var shelf = await shelves.Of<VillageRepresentative>(villageId, PeoplePermissions.Write, HttpContext.RequestAborted);
        return View("/Representatives/_Representatives.cshtml", new RepresentativesOfVillage(shelf with { MayWrite = shelf.MayWrite && actor.May(PeoplePermissions.Write) },
            await Names([.. shelf.Holding.Concat(shelf.Past).Select(r => r.PersonId).Distinct()], HttpContext.RequestAborted)));
    }

    /// <summary>Who may read about people sees whose data is not restricted; everybody else, who agreed to be public today.</summary>
    private async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyList<Guid> people, CancellationToken stop)
    {
        if (people.Count == 0)
        {
            return new Dictionary<Guid, string>();
        }

        var asked = db.Persons.Where(p => people.Contains(p.Id) && p.RestrictedOn == null);
        if (!actor.May(PersonalPermissions.Read))
        {
            var agreed = db.MayBePublished(PersonalField.Name, clock.Today());
            asked = asked.Where(p => agreed.Contains(p.Id));
        }

        return await asked.Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
    }
}
