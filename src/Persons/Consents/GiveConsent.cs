using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Consents;

/// <summary>Writes down that somebody agreed.</summary>
public sealed class GiveConsent(AppDb db, PersonDesk desk, ReadableDocuments documents, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Consent>> Run(Guid personId, ConsentFacts facts, CancellationToken stop)
    {
        if (await desk.Find(personId, stop) is not { } person)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        var problems = facts.Check(clock.Today());
        problems.When(facts.Version != person.Version, "", Saving.Stale);
        problems.When(person.IsRestricted, "", PersonDesk.Restricted);
        var paper = facts.DocumentId is { } id ? await (await documents.All(stop)).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop) : null;
        problems.When(facts.DocumentId is not null && paper is null, nameof(facts.DocumentId), "Chọn một văn bản trong danh sách.");
        if (problems.Any)
        {
            return problems;
        }

        var consent = new Consent(personId, facts, clock.UtcNow());
        var standing = await db.ConsentsInForce(clock.Today()).Where(c => c.PersonId == personId && c.Purpose == consent.Purpose).ToListAsync(stop);
        if (standing.Exists(c => !consent.Fields.Except(c.Fields).Any()))
        {
            return Problems.Of(nameof(facts.Fields), "Người này đang đồng ý đúng những dữ liệu này cho mục đích này; không ghi lần nữa.");
        }

        db.Add(consent);
        person.Touch();
        act.Begin(PersonsActs.GiveConsent, new ActReason(null, paper?.Id, paper?.Cited));
        var saved = await db.Save(stop);
        return saved.Any ? saved : consent;
    }
}
