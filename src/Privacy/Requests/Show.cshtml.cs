using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Persons;
using LangNghe.Persons.Book;
using LangNghe.Persons.Restricting;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

[Needs(PrivacyPermissions.Read)]
public sealed class ShowModel(AppDb db, Actor actor, RequestBook book, TimeProvider clock) : RequestPageModel(book)
{
    public RequestClock Answer { get; private set; } = null!;

    public RequestClock Complete { get; private set; } = null!;

    public IReadOnlyList<RequestStep> Steps { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Papers { get; private set; } = new Dictionary<Guid, string>();

    public DateOnly Today => clock.Today();

    public bool SeesPerson { get; private set; }

    /// <summary>The person's data is restricted, and so what they wrote and were answered, for who may not see them.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What can be done, and why not: the same sentences as stop a post.</summary>
    public IReadOnlyList<(RequestStepKind Step, string? WhyNot)> Doable =>
    [
        .. Enum.GetValues<RequestStepKind>().Where(s => actor.May(RequestMoves.PermissionOf(s)) && RequestMoves.IsOpen(Asked.State) && (s != RequestStepKind.Deliver || Asked.Kind == RequestKind.See))
            .Select(s => (s, RequestMoves.WhyNot(s, Asked, actor.May, Complete.IsLate(Today)) ?? (s == RequestStepKind.Deliver && !SeesPerson ? RequestBook.Closed : null))),
    ];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        var terms = await Book.Terms(stop);
        (Answer, Complete) = (terms.Answer(Asked), terms.Complete(Asked));
        Steps = await db.RequestSteps.AsNoTracking().Where(s => s.RequestId == Id).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync(stop);
        var papers = Steps.Select(s => s.DocumentId).OfType<Guid>().ToList();
        Papers = papers.Count == 0 ? Papers : (await db.Documents.AsNoTracking().Where(d => papers.Contains(d.Id)).ToListAsync(stop)).ToDictionary(d => d.Id, d => d.Cited);
        IsClosed = !actor.May(PersonsPermissions.Restrict) && await db.IsRestricted(Asked.PersonId, stop);
        SeesPerson = await db.Persons.VisibleTo(actor).AnyAsync(p => p.Id == Asked.PersonId && p.ErasedAt == null, stop);
        return Page();
    }
}
