using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

[Needs(AccessPermissions.ReadOrganisations)]
public sealed class ShowOrganisationModel(AppDb db, OrganisationBooks books, UnitBooks units, ActBook acts, Actor actor, TimeProvider clock) : PageModel
{
    public const int ActsShown = 50;

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<OrganisationPeriod> Periods { get; private set; } = [];

    public IReadOnlyList<OrganisationSuccession> CameFrom { get; private set; } = [];

    public IReadOnlyList<OrganisationSuccession> WentInto { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Documents { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<ActRow> Acts { get; private set; } = [];

    public OrganisationBook Book { get; private set; } = null!;

    public UnitBook Units { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public bool MayWrite => actor.May(AccessPermissions.WriteOrganisations);

    public bool IsOver => Periods[0].Until < Today;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop) is not { } organisation)
        {
            return NotFound();
        }

        (Organisation, Book, Units) = (organisation, await books.Current(stop), await units.Current(stop));
        Periods = await db.OrganisationPeriods.AsNoTracking().Where(p => p.OrganisationId == id && p.WithdrawnAt == null).OrderByDescending(p => p.From).ToListAsync(stop);
        var steps = await db.OrganisationSuccessions.AsNoTracking().Where(s => (s.FromId == id || s.ToId == id) && s.WithdrawnAt == null).OrderBy(s => s.From).ToListAsync(stop);
        (CameFrom, WentInto) = (steps.FindAll(s => s.ToId == id), steps.FindAll(s => s.FromId == id));
        var cited = Periods.Select(p => p.SourceDocumentId).Concat(steps.Select(s => s.SourceDocumentId)).OfType<Guid>().ToHashSet();
        Documents = (await db.Documents.AsNoTracking().Where(d => cited.Contains(d.Id)).ToListAsync(stop)).ToDictionary(d => d.Id, d => d.Cited);
        Acts = (await db.ActsAbout(organisation.Subject).OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(ActsShown).AsNoTracking().ToListAsync(stop))
            .ConvertAll(a => new ActRow(a.At, acts.Label(a.Kind), a.ActorName, a.Reason, a.DocumentText));
        return Page();
    }

    public sealed record ActRow(DateTime At, string Act, string Who, string? Reason, string? Document);
}
