using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LangNghe.Foundation.Personal;

/// <summary>Finds the keys for the personal values of an act that is being saved, and makes those that are missing. An act about nobody asks for none.</summary>
public sealed class PersonalValues(MasterKeys masters)
{
    internal async Task<ClosedValues?> SealsFor(AppDb db, IReadOnlyList<EntityEntry> changed, Act act, CancellationToken stop)
    {
        var people = changed.SelectMany(PeopleOf).ToHashSet();
        if (people.Count == 0)
        {
            return null;
        }

        var keys = await Keys(db, people, stop);
        foreach (var person in people.Where(p => !keys.ContainsKey(p)))
        {
            keys[person] = new PersonKey(person, masters);
            db.Add(keys[person]);
        }

        return new ClosedValues(act.Id, keys.ToDictionary(k => k.Key, k => k.Value.Open(masters)));
    }

    /// <summary>Whom the row was about before the save and whom it is about after; once where they are one.</summary>
    internal static IEnumerable<Guid> PeopleOf(EntityEntry entry) =>
        entry.Entity is IAboutPerson ? new[] { PersonOf(entry, old: true), PersonOf(entry, old: false) }.OfType<Guid>().Distinct() : [];

    internal static Guid? PersonOf(EntityEntry? entry, bool old) =>
        entry?.Entity is not IAboutPerson about ? null
        : old && entry.Metadata.FindProperty(nameof(IAboutPerson.PersonId)) is not null && entry.Property(nameof(IAboutPerson.PersonId)) is { IsModified: true } link ? (Guid?)link.OriginalValue
        : about.PersonId;

    /// <summary>Also those that this very piece of work made or destroyed.</summary>
    private static async Task<Dictionary<Guid, PersonKey>> Keys(AppDb db, IReadOnlyCollection<Guid> people, CancellationToken stop)
    {
        var keys = db.Set<PersonKey>().Local.Where(k => people.Contains(k.PersonId)).ToDictionary(k => k.PersonId);
        var others = people.Where(p => !keys.ContainsKey(p)).ToList();
        foreach (var key in others.Count == 0 ? [] : await db.Set<PersonKey>().Where(k => others.Contains(k.PersonId)).ToListAsync(stop))
        {
            keys[key.PersonId] = key;
        }

        return keys;
    }
}
