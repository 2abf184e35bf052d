using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Held;

/// <summary>All keys under which the values of one person stand in acts: the person's own, and those of records that were about nobody known before they were tied.</summary>
public sealed class KeysOfPerson(AppDb db, IEnumerable<PersonalData> data)
{
    public async Task<IReadOnlyList<PersonKey>> All(Guid personId, CancellationToken stop)
    {
        var ids = new List<Guid> { personId };
        foreach (var keys in data.Select(d => d.Keys).OfType<Func<AppDb, Guid, CancellationToken, Task<IReadOnlyList<Guid>>>>())
        {
            ids.AddRange(await keys(db, personId, stop));
        }

        return await db.PersonKeys.Where(k => ids.Contains(k.PersonId)).ToListAsync(stop);
    }
}
