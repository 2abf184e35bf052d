using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>How many establishments a village has on the day, the first few, and whether their list is complete.</summary>
public sealed class EstablishmentsViewComponent(AppDb db, RecordShelves shelves, AsOfQuery asOf, Kept<VillageEstablishments> kept) : ViewComponent
{
    private const int Shown = 10;

    public async Task<IViewComponentResult> InvokeAsync(Guid villageId)
    {
        var stop = HttpContext.RequestAborted;
        var completions = await shelves.Of<ListCompletion>(villageId, RegistryPermissions.Propose, stop);
        var found = await kept.Get(db, (villageId, asOf.Now.Day, asOf.Now.KnownAt), () => Read(villageId, stop), stop);
        return View("/Establishments/_EstablishmentSection.cshtml", (found, completions));
    }

    private async Task<VillageEstablishments> Read(Guid villageId, CancellationToken stop)
    {
        var restricted = db.RestrictedPeople;
        var rows = db.Establishments.AsNoTracking().InForce(asOf.Now).Where(e => e.VillageId == villageId);
        var counts = await rows.GroupBy(e => e.Kind).Select(g => new { Kind = g.Key, Count = g.Count(), Workers = g.Sum(e => (long?)e.Workers) }).ToListAsync(stop);
        var first = counts.Count == 0 ? [] : await rows.Where(e => e.PersonId == null || !restricted.Contains(e.PersonId.Value)).OrderBy(e => e.SortKey).ThenBy(e => e.Id).Take(Shown).ToListAsync(stop);
        return new VillageEstablishments(counts.OrderBy(c => c.Kind).Select(c => (c.Kind, c.Count)).ToList(), counts.Sum(c => c.Workers ?? 0), first);
    }
}
