using LangNghe.Foundation.Data;
using LangNghe.Persons;
using LangNghe.Persons.Held;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>The establishments of a person, for the book of people.</summary>
internal static class EstablishmentsOfPerson
{
    public const string DataSet = "establishments";

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop)
    {
        var rows = await db.Establishments.AsNoTracking().Where(e => e.PersonId == personId && e.WithdrawnAt == null).OrderBy(e => e.From).ThenBy(e => e.Id).ToListAsync(stop);
        return rows.ConvertAll(e => new HeldRow("Cơ sở sản xuất",
            string.Join(", ", new[]
            {
                $"{e.Kind.Words}: {e.Name}", e.Craft, e.Address, e.Phone is { } phone ? $"điện thoại {phone}" : null, e.RegistrationNumber is { } number ? $"mã số {number}" : null, e.Licences,
            }.OfType<string>()), e.Days, e.Url));
    }

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) =>
        db.Establishments.Where(e => e.PersonId != null && e.WithdrawnAt == null && (e.Until == null || e.Until >= day)).Select(e => e.PersonId!.Value);

    /// <summary>
    /// The keys under which the values stood before somebody tied the establishments to the people. Not of those that were tied by mistake and stand without them
    /// again: what stands under their keys tells of somebody else.
    /// </summary>
    public static IQueryable<Guid> Keys(AppDb db, IQueryable<Guid> people)
    {
        IQueryable<Establishment> rows = db.Establishments;
        return Tied(db, people).Where(t => rows.Any(e => e.EstablishmentId == t.EstablishmentId && e.PersonId == t.PersonId && e.WithdrawnAt == null)
            || !rows.Any(e => e.EstablishmentId == t.EstablishmentId && (e.PersonId == null || e.PersonId != t.PersonId) && e.WithdrawnAt == null)).Select(t => t.EstablishmentId);
    }

    /// <summary>Also the rows of the same establishments that are tied to nobody: of before the tie, and of other periods. What was let go stays: it tells of somebody else.</summary>
    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        var tied = Tied(db, db.Persons.Where(p => p.Id == personId).Select(p => p.Id));
        var ids = await tied.Select(e => e.EstablishmentId).Distinct().ToListAsync(stop);
        var letGo = await LetGo(db, tied).Distinct().ToListAsync(stop);
        var rows = await db.Establishments.Where(e => e.PersonId == personId || (e.PersonId == null && ids.Contains(e.EstablishmentId) && !letGo.Contains(e.Id))).ToListAsync(stop);
        var asHousehold = rows.Where(r => r.Kind == EstablishmentKind.Household).ToLookup(r => r.EstablishmentId);
        // Enterprises first, while the household that they were still tells its name.
        foreach (var row in rows.OrderBy(r => r.Kind == EstablishmentKind.Household))
        {
            row.ErasePerson([.. asHousehold[row.EstablishmentId]]);
        }
    }

    private static IQueryable<Establishment> Tied(AppDb db, IQueryable<Guid> people) => db.Establishments.Where(e => e.PersonId != null && people.Contains(e.PersonId.Value));

    /// <summary>Rows that stand tied to nobody: all of an establishment of which nothing stands tied to the person any more; else those recorded since a part of it was untied.</summary>
    private static IQueryable<Guid> LetGo(AppDb db, IQueryable<Establishment> tied)
    {
        IQueryable<Establishment> rows = db.Establishments;
        return from row in rows
               where row.PersonId == null && row.WithdrawnAt == null
               from tie in tied
               where tie.EstablishmentId == row.EstablishmentId && tie.WithdrawnAt != null
                   && (!rows.Any(e => e.EstablishmentId == tie.EstablishmentId && e.PersonId == tie.PersonId && e.WithdrawnAt == null)
                       || rows.Any(e => e.EstablishmentId == tie.EstablishmentId && e.PersonId == null && e.RecordedBy == tie.WithdrawnBy && e.RecordedAt <= row.RecordedAt))
               select row.Id;
    }
}
