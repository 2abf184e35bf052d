using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Persons.Restricting;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Held;

/// <summary>All keys under which the values of one person stand in acts: the person's own, and those of records that were about nobody known before they were tied.</summary>
public sealed class KeysOfPerson(AppDb db, IEnumerable<PersonalData> data, MasterKeys masters)
{
    /// <summary>One that was never needed is made now: once shut or destroyed, nothing stands under another in its place.</summary>
    public async Task<IReadOnlyList<PersonKey>> All(Guid personId, CancellationToken stop)
    {
        var ids = await Ids(personId, stop);
        var keys = await db.PersonKeys.Where(k => ids.Contains(k.PersonId)).ToListAsync(stop);
        var made = PersonKey.For([.. ids.Except(keys.Select(k => k.PersonId))], masters);
        db.AddRange(made);
        return [.. keys, .. made];
    }

    public async Task<IReadOnlyList<Guid>> Ids(Guid personId, CancellationToken stop)
    {
        var ids = new List<Guid> { personId };
        foreach (var beside in Beside(db.Persons.Where(p => p.Id == personId).Select(p => p.Id)))
        {
            ids.AddRange(await beside.Distinct().ToListAsync(stop));
        }

        return ids;
    }

    /// <summary>Whether what stands under that key tells of somebody whose data is restricted.</summary>
    public async Task<bool> IsRestricted(Guid? key, CancellationToken stop) => key is { } one && (await Restricted([one], stop)).Count > 0;

    /// <summary>Those of the keys under which something stands of somebody whose data is restricted.</summary>
    public async Task<IReadOnlySet<Guid>> Restricted(IReadOnlyCollection<Guid> keys, CancellationToken stop)
    {
        var restricted = new HashSet<Guid>();
        foreach (var some in keys.Count == 0 ? [] : Beside(db.RestrictedPeople).Prepend(db.RestrictedPeople))
        {
            restricted.UnionWith(await some.Where(k => keys.Contains(k)).ToListAsync(stop));
        }

        return restricted;
    }

    private IEnumerable<IQueryable<Guid>> Beside(IQueryable<Guid> people) => data.Select(d => d.Keys).OfType<Func<AppDb, IQueryable<Guid>, IQueryable<Guid>>>().Select(keys => keys(db, people));
}
