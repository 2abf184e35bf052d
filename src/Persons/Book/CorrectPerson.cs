using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Book;

/// <summary>What the register says of a person was wrong, or has changed.</summary>
public sealed class CorrectPerson(AppDb db, PersonDesk desk, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Person>> Run(Guid id, PersonFacts facts, CancellationToken stop)
    {
        if (await desk.Find(id, stop) is not { } person)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        if (facts.Version != person.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = facts.Check(clock.Today());
        problems.When(person.IsRestricted, "", PersonDesk.Restricted);
        problems.AddRange(await desk.WhyNotThere(facts.UnitId, nameof(facts.UnitId), stop));
        if (problems.Any)
        {
            return problems;
        }

        person.Correct(facts);
        act.Begin(PersonsActs.Correct);
        var saved = await db.Save(stop);
        return saved.Any ? saved : person;
    }
}
