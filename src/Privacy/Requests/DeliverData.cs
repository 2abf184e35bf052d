using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Identity;
using LangNghe.Privacy.Domain;

namespace LangNghe.Privacy.Requests;

/// <summary>Makes the paper with everything that is held about who asked, after the act that answers for it was saved.</summary>
public sealed class DeliverData(AppDb db, Actor actor, PersonDesk desk, RequestBook book, PersonPaper paper, IdentityVault vault, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Sheet>> Run(Guid id, StepFacts facts, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not { } request)
        {
            return Problems.Of("", RequestBook.NotHere);
        }

        if (facts.Version != request.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        if (await book.WhyNot(RequestStepKind.Deliver, request, stop) is { } closed)
        {
            return Problems.Of("", closed);
        }

        if (facts.Check(RequestStepKind.Deliver, request.Kind) is { Any: true } problems)
        {
            return problems;
        }

        if (await desk.Find(request.PersonId, stop) is not { } person)
        {
            return Problems.Of("", RequestBook.Closed);
        }

        // While the data is restricted nobody reads the whole number, by no door.
        var number = person.IdentitySealed is not null && !person.IsRestricted && actor.May(PersonsPermissions.Reveal) ? await vault.Open(person, stop) : person.IdentityMasked;
        if (number is not null && number != person.IdentityMasked)
        {
            db.Add(new IdentityReveal(person.Id, clock.UtcNow()));
        }

        var sheet = paper.Sheet(request.Number, await paper.Rows(person, number, stop));
        request.Take(RequestStepKind.Deliver, clock.Today());
        db.Add(new RequestStep(request, RequestStepKind.Deliver, facts, actor.Name, clock.Today(), clock.UtcNow()));
        act.Begin(PrivacyActs.Deliver);
        var saved = await db.Save(stop);
        return saved.Any ? saved : sheet;
    }
}
