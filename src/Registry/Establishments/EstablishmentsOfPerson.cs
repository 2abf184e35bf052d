using LangNghe.Foundation.Data;
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
            string.Join(", ", new[] { $"{e.Kind.Words}: {e.Name}", e.Craft, e.Address, e.Phone is { } phone ? $"điện thoại {phone}" : null }.OfType<string>()), e.Days, e.Url));
    }

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) =>
        db.Establishments.Where(e => e.PersonId != null && e.WithdrawnAt == null && (e.Until == null || e.Until >= day)).Select(e => e.PersonId!.Value);

    /// <summary>The keys under which the values stood before somebody tied the establishments to the people.</summary>
    public static IQueryable<Guid> Keys(AppDb db, IQueryable<Guid> people) =>
        db.Establishments.Where(e => e.PersonId != null && people.Contains(e.PersonId.Value)).Select(e => e.EstablishmentId);

    /// <summary>Also the rows of the same establishments that are tied to nobody: of before the tie, and of other periods.</summary>
    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        var ids = await db.Establishments.Where(e => e.PersonId == personId).Select(e => e.EstablishmentId).Distinct().ToListAsync(stop);
        var rows = await db.Establishments.Where(e => e.PersonId == personId || (e.PersonId == null && ids.Contains(e.EstablishmentId))).ToListAsync(stop);
        var asHousehold = rows.Where(r => r.Kind == EstablishmentKind.Household).ToLookup(r => r.EstablishmentId);
        // Enterprises first, while the household that they were still tells its name.
        foreach (var row in rows.OrderBy(r => r.Kind == EstablishmentKind.Household))
        {
            row.ErasePerson([.. asHousehold[row.EstablishmentId]]);
        }
    }
}
