using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Identity;

/// <summary>Writes down the identity number of a person, or takes it out of the register.</summary>
public sealed class SetIdentityNumber(AppDb db, PersonDesk desk, IdentityVault vault, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Person>> Run(Guid id, IdentityFacts facts, CancellationToken stop)
    {
        if (await desk.Find(id, stop) is not { } person)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        if (facts.Version != person.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = facts.Check();
        problems.When(person.IsRestricted, "", PersonDesk.Restricted);
        if (facts.Remove)
        {
            person.ForgetIdentity();
        }
        else
        {
            var number = IdentityNumber.Read(facts.Number, person.BirthYear, person.Gender, clock.Today(), nameof(facts.Number));
            problems.AddRange(number.Problems);
            if (number.Ok)
            {
                var hash = await vault.Hash(number.Value, stop);
                problems.AddRange(await desk.TakenBy(hash, id, nameof(facts.Number), stop));
                person.Identify(number.Value, await vault.Seal(id, number.Value.Digits, stop), hash);
            }
        }

        if (problems.Any)
        {
            return problems;
        }

        act.Begin(facts.Remove ? PersonsActs.ForgetIdentity : PersonsActs.Identify, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(nameof(facts.Number), "Số định danh này vừa được ghi cho người khác.", stop);
        return saved.Any ? saved : person;
    }
}
