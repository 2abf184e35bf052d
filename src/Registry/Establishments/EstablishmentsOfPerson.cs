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

    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        foreach (var row in await db.Establishments.Where(e => e.PersonId == personId).ToListAsync(stop))
        {
            row.ErasePerson();
        }
    }
}
