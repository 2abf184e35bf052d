using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;

namespace LangNghe.Persons.Erasing;

/// <summary>Takes somebody out of the register: every data set clears its values, and the keys are destroyed under which they stand in acts. The chain of acts stays whole. The caller begins the act and saves.</summary>
public sealed class Erasure(AppDb db, IEnumerable<PersonalData> data, KeysOfPerson keys, TimeProvider clock)
{
    public async Task Of(Person person, CancellationToken stop)
    {
        var standing = await keys.All(person.Id, stop);
        foreach (var set in data)
        {
            await set.Erase(db, person.Id, stop);
        }

        person.Erase(clock.UtcNow());
        foreach (var key in standing)
        {
            key.Destroy(clock.UtcNow());
        }
    }
}
