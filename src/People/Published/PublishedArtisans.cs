using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.People.Published;

/// <summary>The artisans who agreed that their names are public, as of today: the one list for the page and for what leaves the program.</summary>
public sealed class PublishedArtisans(AppDb db, Actor actor, TimeProvider clock)
{
    public async Task<Answer> All(CancellationToken stop)
    {
        var today = clock.Today();
        var agreed = db.MayBePublished(PersonalField.Name, today);
        var held = db.ArtisanTitles.InForce(AsOf.On(today)).Join(db.VillagesAt(AsOf.On(today)).VisibleTo(actor), t => t.VillageId, v => v.Id, (title, village) => new { title, village });
        var rows = await held.Where(r => r.title.PersonId != null && agreed.Contains(r.title.PersonId.Value))
            .OrderBy(r => r.village.Number).ThenBy(r => r.title.Id)
            .Select(r => new Row(r.title.PersonName, r.title.Title, r.village.Number, r.village.Profile.Facts.Name!)).ToListAsync(stop);
        return new Answer(rows, await held.CountAsync(stop) - rows.Count);
    }

    public async Task<Sheet> Sheet(CancellationToken stop) => new("Nghệ nhân",
        [$"Nghệ nhân đã đồng ý công bố họ tên, ngày {Vi.Day(clock.Today())}", "Nguồn: sổ làng nghề; người rút đồng ý không còn trong danh sách"],
        ["Họ và tên", "Danh hiệu", "Số của làng nghề", "Làng nghề"],
        [.. (await All(stop)).Rows.Select(r => (IReadOnlyList<object?>)[r.Name, r.Title, r.VillageNumber, r.VillageName])]);

    public sealed record Row(string Name, string Title, int VillageNumber, string VillageName);

    /// <param name="Withheld">Titles whose holders did not agree, or took it back.</param>
    public sealed record Answer(IReadOnlyList<Row> Rows, int Withheld);
}
