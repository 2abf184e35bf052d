using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Read)]
[FromReplica]
public sealed class ShowModel(AppDb db, Actor actor, AsOfQuery asOf, ActReading reading, RecordOrders orders) : PageModel
{
    private const int ActsShown = 20;
    private const int ChangesShown = 30;

    /// <summary>The period of the day; where none holds then, the last one before it, or the first.</summary>
    public Establishment Row { get; private set; } = null!;

    /// <summary>The last first.</summary>
    public IReadOnlyList<Establishment> Periods { get; private set; } = [];

    public RecordHeading Village { get; private set; } = null!;

    public IReadOnlyList<ReadableAct> Acts { get; private set; } = [];

    /// <summary>Who owns the matter, where all that the actor edits goes there as a proposal; null where it is written at once.</summary>
    public string? Owner { get; private set; }

    /// <summary>How many proposals about it wait.</summary>
    public int Proposed { get; private set; }

    public string? WhyNot => asOf.IsToday ? null : RecordBook.NotToday;

    public bool MayPropose => actor.May(RegistryPermissions.Propose);

    public bool MayTie => WhyNot is null && actor.May(RegistryPermissions.Write);

    public bool MayReadPeople => actor.May(PersonalPermissions.Read);

    public bool Holds => Row.HoldsOn(asOf.Now.Day);

    public string Door(string act) => $"{Village.Url}/co-so/{Row.Id}/{act}";

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        Periods = await db.Establishments.AsNoTracking().Known(asOf.Now).Where(e => e.EstablishmentId == id).OrderByDescending(e => e.From).ToListAsync(stop);
        var day = asOf.Now.Day;
        if ((Periods.FirstOrDefault(e => e.From <= day) ?? (Periods.Count > 0 ? Periods[^1] : null)) is not { } row
            || await db.VillagesAt(asOf.Now).VisibleTo(actor).Where(v => v.Id == row.VillageId)
                .Select(v => new RecordHeading(v.Id, v.Number, v.Profile.Facts.Name!, v.Profile.Facts.CommuneId)).FirstOrDefaultAsync(stop) is not { } village)
        {
            return NotFound();
        }

        if (await db.IsRestricted(row.PersonId, stop))
        {
            return NotFound();
        }

        (Row, Village) = (row, village);
        var acts = await db.ActsAbout(row.Subject).AsNoTracking().Where(a => a.At <= asOf.Now.KnownAt).OrderByDescending(a => a.Id).Take(ActsShown).ToListAsync(stop);
        Acts = [.. (await reading.Read(acts, row.Subject, ChangesShown, stop)).Select(a => a with { About = [] })];
        if (WhyNot is null)
        {
            var rows = Periods.Select(p => (Guid?)p.Id).ToList();
            Proposed = await db.Proposals.CountAsync(p => p.VillageId == village.VillageId && p.IsOpen && rows.Contains(p.RowId), stop);
            Owner = MayPropose && await orders.Foretell(EstablishmentOrders.Correct, village, stop) is [{ All: true } waits] ? waits.Owner : null;
        }

        return Page();
    }
}
