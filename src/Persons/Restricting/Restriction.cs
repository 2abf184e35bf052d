using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;

namespace LangNghe.Persons.Restricting;

/// <summary>Closes and opens somebody's data, in the book and in the acts; the caller begins the act and saves.</summary>
public sealed class Restriction(KeysOfPerson keys)
{
    public async Task Begin(Person person, DateOnly on, CancellationToken stop)
    {
        person.Restrict(on);
        foreach (var key in await keys.All(person.Id, stop))
        {
            key.Shut();
        }
    }

    public async Task Lift(Person person, CancellationToken stop)
    {
        person.Release();
        foreach (var key in await keys.All(person.Id, stop))
        {
            key.OpenAgain();
        }
    }
}
