using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Restricting;

/// <summary>Somebody's data may be used again.</summary>
public sealed class ReleasePerson(AppDb db, PersonDesk desk, Restriction restriction, CurrentAct act)
{
    public async Task<Outcome<Person>> Run(Guid id, RestrictionFacts facts, CancellationToken stop)
    {
        if (await desk.Find(id, stop) is not { IsRestricted: true } person)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        var problems = facts.Check();
        problems.When(facts.Version != person.Version, "", Saving.Stale);
        if (problems.Any)
        {
            return problems;
        }

        await restriction.Lift(person, stop);
        act.Begin(PersonsActs.Release, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        return saved.Any ? saved : person;
    }
}
