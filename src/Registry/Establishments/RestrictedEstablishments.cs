using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Establishments of people whose data is restricted: on no page, in no list and in no file, and edited by nobody until it is released. They are still counted.</summary>
public static class RestrictedEstablishments
{
    /// <summary>Of all rows, those that may be shown, edited and exported.</summary>
    public static IQueryable<Establishment> Open(AppDb db, IQueryable<Establishment> rows)
    {
        var restricted = db.RestrictedPeople;
        return rows.Where(e => e.PersonId == null || !restricted.Contains(e.PersonId.Value));
    }

    /// <summary>Acts of before an owner was known do not stand under the key of a person; what they say of the owner is closed here.</summary>
    /// <param name="phones">Those of everybody are closed.</param>
    internal static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Change>>> Closed(AppDb db, IReadOnlyDictionary<Guid, IReadOnlyList<Change>> acts, bool phones, CancellationToken stop)
    {
        var asked = acts.Values.SelectMany(c => c).Where(IsOfAnOwner).Select(c => IdOf(c.Subject)).Distinct().ToList();
        if (asked.Count == 0)
        {
            return acts;
        }

        var restricted = (await db.RestrictedPeople.ToListAsync(stop)).ConvertAll(p => (Guid?)p);
        var ids = restricted.Count == 0 ? [] : (await db.Establishments.Where(e => restricted.Contains(e.PersonId) && asked.Contains(e.EstablishmentId)).Select(e => e.EstablishmentId).ToListAsync(stop)).ToHashSet();
        return acts.ToDictionary(a => a.Key, a => (IReadOnlyList<Change>)[.. a.Value.Select(c => IsOfAnOwner(c) && ((phones && c.Field == nameof(Establishment.Phone)) || ids.Contains(IdOf(c.Subject))) ? c with { From = Word(c.From), To = Word(c.To) } : c)]);

        static string? Word(string? value) => value is null ? null : PersonalWords.Closed;
    }

    private static bool IsOfAnOwner(Change change) =>
        change is { Thing: nameof(Establishment), Person: null, Field: nameof(Establishment.Name) or nameof(Establishment.Address) or nameof(Establishment.Phone) or nameof(Establishment.RegistrationNumber) or nameof(Establishment.Licences) };

    private static Guid IdOf(string subject) => Guid.Parse(subject.AsSpan(subject.IndexOf(':', StringComparison.Ordinal) + 1));

    public static async Task<bool> Has(AppDb db, Guid rowId, CancellationToken stop) =>
        await db.Establishments.Where(e => e.Id == rowId).Select(e => e.PersonId).FirstOrDefaultAsync(stop) is { } person && await db.IsRestricted(person, stop);
}
