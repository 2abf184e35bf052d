using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LangNghe.Foundation.Personal;

/// <summary>Finds the keys for the personal values of an act that is being saved, and makes those that are missing. An act about nobody asks for none.</summary>
public sealed class PersonalValues(MasterKeys masters)
{
    private const int AskedAtOnce = 2_000;

    internal async Task<ClosedValues?> SealsFor(AppDb db, IReadOnlyList<EntityEntry> changed, Act act, CancellationToken stop)
    {
        var people = changed.SelectMany(PeopleOf).ToHashSet();
        if (people.Count == 0)
        {
            return null;
        }

        // Also those that this very piece of work made or destroyed.
        var keys = db.Set<PersonKey>().Local.Where(k => people.Contains(k.PersonId)).ToList();
        keys.AddRange(await Found(db.Set<PersonKey>(), people.Except(keys.Select(k => k.PersonId)), stop));
        var made = Missing(people, keys);
        db.AddRange(made);
        return new ClosedValues(act.Id, Opened(keys.Concat(made)));
    }

    /// <summary>For rows that no context tracks: the keys of those whom they are about, and those of them that are new and still to be written.</summary>
    internal async Task<(IReadOnlyDictionary<Guid, byte[]?> Keys, IReadOnlyList<PersonKey> Made)> KeysFor(AppDb db, IEnumerable<IFact> rows, CancellationToken stop)
    {
        var people = rows.OfType<IAboutPerson>().Select(r => r.PersonId).OfType<Guid>().ToHashSet();
        var keys = await Found(db.Set<PersonKey>().AsNoTracking(), people, stop);
        var made = Missing(people, keys);
        return (Opened(keys.Concat(made)), made);
    }

    /// <summary>Whom the row was about before the save and whom it is about after; once where they are one.</summary>
    internal static IEnumerable<Guid> PeopleOf(EntityEntry entry) =>
        entry.Entity is IAboutPerson ? new[] { PersonOf(entry, old: true), PersonOf(entry, old: false) }.OfType<Guid>().Distinct() : [];

    internal static Guid? PersonOf(EntityEntry? entry, bool old) =>
        entry?.Entity is not IAboutPerson about ? null
        : old && entry.Metadata.FindProperty(nameof(IAboutPerson.PersonId)) is not null && entry.Property(nameof(IAboutPerson.PersonId)) is { IsModified: true } link ? (Guid?)link.OriginalValue
        : about.PersonId;

    private static async Task<List<PersonKey>> Found(IQueryable<PersonKey> keys, IEnumerable<Guid> people, CancellationToken stop)
    {
        var found = new List<PersonKey>();
        foreach (var some in people.Chunk(AskedAtOnce))
        {
            found.AddRange(await keys.Where(k => some.Contains(k.PersonId)).ToListAsync(stop));
        }

        return found;
    }

    private IReadOnlyList<PersonKey> Missing(IEnumerable<Guid> people, IEnumerable<PersonKey> keys) => PersonKey.For([.. people.Except(keys.Select(k => k.PersonId))], masters);

    private Dictionary<Guid, byte[]?> Opened(IEnumerable<PersonKey> keys) => keys.ToDictionary(k => k.PersonId, k => k.Open(masters));
}
