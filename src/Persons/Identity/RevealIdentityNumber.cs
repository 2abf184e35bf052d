using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Identity;

/// <summary>Shows an identity number whole, once, after the act that answers for it was saved.</summary>
public sealed class RevealIdentityNumber(AppDb db, PersonDesk desk, IdentityVault vault, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<string>> Run(Guid id, RevealFacts facts, CancellationToken stop)
    {
        if (await desk.Find(id, stop) is not { IdentitySealed: not null } person)
        {
            return Problems.Of("", "Không có số định danh của người này trong sổ.");
        }

        var problems = facts.Check();
        problems.When(person.IsRestricted, "", PersonDesk.Restricted);
        if (problems.Any)
        {
            return problems;
        }

        var number = await vault.Open(person, stop);
        db.Add(new IdentityReveal(id, clock.UtcNow()));
        act.Begin(PersonsActs.RevealIdentity, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        return saved.Any ? saved : number;
    }
}
