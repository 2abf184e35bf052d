using LangNghe.Foundation.Data;
using LangNghe.People.Domain;
using LangNghe.Persons.Held;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Artisans;

/// <summary>The titles of a person, for the book of people.</summary>
internal static class TitlesOfPerson
{
    public const string DataSet = "artisan-titles";

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop)
    {
        var titles = await db.ArtisanTitles.AsNoTracking().Where(t => t.PersonId == personId && t.WithdrawnAt == null)
            .Join(db.Villages, t => t.VillageId, v => v.Id, (title, village) => new { title, village.Number }).OrderBy(t => t.title.From).ThenBy(t => t.title.Id).ToListAsync(stop);
        return titles.ConvertAll(t => new HeldRow("Danh hiệu", $"{t.title.Title} {t.title.PersonName}, quyết định {t.title.DecisionInWords}", t.title.Days, $"/lang-nghe/{t.Number}"));
    }

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) =>
        db.ArtisanTitles.Where(t => t.PersonId != null && t.WithdrawnAt == null && (t.Until == null || t.Until >= day)).Select(t => t.PersonId!.Value);

    /// <summary>The keys under which the names stood before somebody tied the titles to the person; not those of titles that stand without the person again, which tell of somebody else.</summary>
    public static IQueryable<Guid> Keys(AppDb db, IQueryable<Guid> people)
    {
        IQueryable<ArtisanTitle> titles = db.ArtisanTitles;
        return titles.Where(t => t.PersonId != null && people.Contains(t.PersonId.Value) && !titles.Any(o => o.HolderKey == t.HolderKey && (o.PersonId == null || o.PersonId != t.PersonId) && o.WithdrawnAt == null)).Select(t => t.HolderKey);
    }

    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        var lines = await db.ArtisanTitles.Where(t => t.PersonId == personId).Select(t => t.HolderKey).Distinct().ToListAsync(stop);
        // What stands tied to nobody was untied: it is not the person's.
        foreach (var title in await db.ArtisanTitles.Where(t => t.PersonId == personId || (t.PersonId == null && t.WithdrawnAt != null && lines.Contains(t.HolderKey))).ToListAsync(stop))
        {
            title.EraseName();
        }
    }
}
