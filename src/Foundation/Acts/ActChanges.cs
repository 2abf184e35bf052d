using System.Text;
using System.Text.Json;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts;

/// <summary>What acts changed, for reading: personal values are opened for who may read about people, as long as their person's key stands.</summary>
public sealed class ActChanges(AppDb db, MasterKeys masters, Actor actor)
{
    /// <summary>By the id of the act.</summary>
    /// <param name="closed">Personal values stay closed whoever asks, as in a file that leaves the program.</param>
    /// <param name="shown">Of the changes of an act those that are shown: only they are opened, for an act of an import has hundreds of keys. Null for all.</param>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Change>>> Of(IReadOnlyCollection<Act> acts, CancellationToken stop, bool closed = false, Func<IEnumerable<Change>, IEnumerable<Change>>? shown = null)
    {
        var stored = acts.ToDictionary(a => a.Id, a => JsonSerializer.Deserialize<List<Change>>(a.Changes) ?? []);
        var asked = shown is null ? null : stored.Values.SelectMany(shown).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        var people = stored.Values.SelectMany(c => c).Where(c => asked?.Contains(c) != false).Select(c => c.Person).OfType<Guid>().ToHashSet();
        if (people.Count == 0)
        {
            return stored.ToDictionary(s => s.Key, s => (IReadOnlyList<Change>)s.Value);
        }

        var keys = (await db.Set<PersonKey>().AsNoTracking().Where(k => people.Contains(k.PersonId)).ToListAsync(stop)).ToDictionary(k => k.PersonId);
        var opened = closed || !actor.May(PersonalPermissions.Read)
            ? []
            : keys.Values.Where(k => k is { Wrapped: not null, IsShut: false }).ToDictionary(k => k.PersonId, k => k.Open(masters)!);
        return stored.ToDictionary(s => s.Key, s => (IReadOnlyList<Change>)s.Value.ConvertAll(c => c.Person is { } person && asked?.Contains(c) != false ? Readable(c, s.Key, person) : c));

        Change Readable(Change change, Guid actId, Guid person)
        {
            var place = ClosedValues.Place(actId, change);
            return change with { From = Words(change.From), To = Words(change.To) };

            string? Words(string? value) => value is null ? null
                : keys.GetValueOrDefault(person)?.Wrapped is null ? PersonalWords.Erased
                : opened.TryGetValue(person, out var key) && Cipher.Open(key, Convert.FromBase64String(value), place) is { } open ? Encoding.UTF8.GetString(open)
                : PersonalWords.Closed;
        }
    }
}
