using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Book;

/// <summary>Enters a person who is not in the register yet.</summary>
public sealed class RegisterPerson(AppDb db, PersonDesk desk, CurrentAct act)
{
    public async Task<Outcome<Person>> Run(RegisterFacts facts, CancellationToken stop)
    {
        var entered = await desk.Enter(facts, "", stop);
        if (!entered.Ok)
        {
            return entered;
        }

        act.Begin(PersonsActs.Register);
        var problems = await db.Save(nameof(facts.IdentityNumber), "Số định danh này vừa được ghi cho người khác.", stop);
        return problems.Any ? problems : entered;
    }
}
