using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Consents;

/// <summary>Ends a consent. It works at once: the next page that is asked for no longer shows what was agreed to.</summary>
public sealed class WithdrawConsent(AppDb db, PersonDesk desk, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<ConsentWithdrawal>> Run(Guid personId, Guid consentId, WithdrawalFacts facts, CancellationToken stop)
    {
        if (await desk.Find(personId, stop) is not { } person || await db.Consents.SingleOrDefaultAsync(c => c.Id == consentId && c.PersonId == personId, stop) is not { } consent)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        var problems = facts.Check(consent.From, clock.Today());
        problems.When(facts.Version != person.Version, "", Saving.Stale);
        problems.When(await db.ConsentWithdrawals.AnyAsync(w => w.ConsentId == consentId, stop), "", "Đồng ý này đã được rút.");
        if (problems.Any)
        {
            return problems;
        }

        var withdrawal = new ConsentWithdrawal(consent, facts.From!.Value, clock.UtcNow());
        db.Add(withdrawal);
        person.Touch();
        act.Begin(PersonsActs.WithdrawConsent, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        return saved.Any ? saved : withdrawal;
    }
}
