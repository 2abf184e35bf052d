using LangNghe.Foundation.Data;
using LangNghe.Persons.Held;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Representatives;

/// <summary>The villages that a person speaks for, for the book of people. The rows hold nothing of the person but who it is.</summary>
internal static class RepresentationsOfPerson
{
    public const string DataSet = "village-representatives";

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop)
    {
        var rows = await db.VillageRepresentatives.AsNoTracking().Where(r => r.PersonId == personId && r.WithdrawnAt == null)
            .Join(db.Villages, r => r.VillageId, v => v.Id, (row, village) => new { row, village.Number }).OrderBy(r => r.row.From).ThenBy(r => r.row.Id).ToListAsync(stop);
        return rows.ConvertAll(r => new HeldRow("Đại diện làng nghề", $"{r.row.Position}, làng nghề số {r.Number}", r.row.Days, $"/lang-nghe/{r.Number}"));
    }

    public static Task Erase(AppDb db, Guid personId, CancellationToken stop) => Task.CompletedTask;

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) => db.VillageRepresentatives.Where(r => r.WithdrawnAt == null && (r.Until == null || r.Until >= day)).Select(r => r.PersonId);
}
