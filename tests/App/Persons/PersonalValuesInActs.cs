using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Who;
using LangNghe.People;
using LangNghe.Persons;
using LangNghe.Persons.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Persons;

public sealed class PersonalValuesInActs(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_stored_act_names_nobody_and_the_screen_does()
    {
        var id = await site.Somebody("Nguyễn Thị Ẩn", born: 1955);
        var stored = await Stored(id);
        Assert.DoesNotContain("Nguyễn Thị Ẩn", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("1955", stored, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Ẩn", (await (await site.SignedIn(Roles.DepartmentOfficer)).Get($"/nhat-ky?muc=person:{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_that_is_downloaded_keeps_personal_values_closed()
    {
        await site.Somebody("Nguyễn Thị Tải");
        var csv = await (await site.SignedIn(Roles.DepartmentOfficer)).Get("/nhat-ky/tai-ve.csv", "text/csv");
        Assert.DoesNotContain("Nguyễn Thị Tải", csv.Text, StringComparison.Ordinal);
        Assert.Contains(PersonalWords.Closed, csv.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_key_destroyed_the_history_stands_as_it_was_written_and_tells_nothing()
    {
        var id = await site.Somebody("Nguyễn Thị Xóa");
        var before = await Stored(id);
        await site.Do<IServiceProvider, int>(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            (await db.Persons.SingleAsync(p => p.Id == id)).Erase(DateTime.UnixEpoch);
            (await db.PersonKeys.SingleAsync(k => k.PersonId == id)).Destroy(DateTime.UnixEpoch);
            services.GetRequiredService<CurrentAct>().Begin(PersonsActs.Correct);
            return await db.SaveChangesAsync();
        });

        Assert.StartsWith(before, await Stored(id), StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Thị Xóa", await Stored(id), StringComparison.Ordinal);
        var journal = await (await site.SignedIn(Roles.DepartmentOfficer)).Get($"/nhat-ky?muc=person:{id}");
        Assert.DoesNotContain("Nguyễn Thị Xóa", journal.Text, StringComparison.Ordinal);
        Assert.Contains(PersonalWords.Erased, journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_is_tied_to_a_person_and_its_later_acts_stand_under_that_persons_key()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/14/nghe-nhan/moi",
            ("Facts.PersonName", "Phạm Thị Gắn"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var title = await site.Read(db => db.ArtisanTitles.AsNoTracking().SingleAsync(t => t.WithdrawnAt == null && t.PersonName == "Phạm Thị Gắn"));
        Assert.Equal("/lang-nghe/14", (await officer.PostForm($"/lang-nghe/14/nghe-nhan/{title.Id}/nguoi", ("Facts.Who", PersonPick.New))).Location);

        var tied = await site.Read(db => db.ArtisanTitles.AsNoTracking().SingleAsync(t => t.WithdrawnAt == null && t.PersonName == "Phạm Thị Gắn"));
        Assert.NotEqual(title.Id, tied.Id);
        var page = await officer.Get($"/nguoi/{tied.PersonId}");
        Assert.Equal("Phạm Thị Gắn", page.Heading);
        Assert.NotNull(page.Page.QuerySelector("main a[href='/lang-nghe/14']"));
        Assert.NotNull((await officer.Get("/lang-nghe/14")).Page.QuerySelector($"a[href='/nguoi/{tied.PersonId}']"));

        await officer.PostForm($"/lang-nghe/14/nghe-nhan/{tied.Id}/dinh-chinh", ("Facts.PersonName", "Phạm Thị Gán"), ("Facts.Why.Reason", "Sai chính tả"));
        var corrected = await site.Read(db => db.ArtisanTitles.AsNoTracking().SingleAsync(t => t.WithdrawnAt == null && t.PersonName == "Phạm Thị Gán"));
        Assert.Equal(tied.PersonId, corrected.PersonId);
        Assert.DoesNotContain("Phạm Thị G", await site.Read(db => db.Acts.Where(a => a.Id == corrected.RecordedBy).Select(a => a.Changes).SingleAsync()), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Gán", (await officer.Get("/lang-nghe/14/lich-su")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_in_the_book_already_is_offered_first()
    {
        var known = await site.Somebody("Trịnh Văn Sẵn");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/16/nghe-nhan/moi",
            ("Facts.PersonName", "Trịnh Văn Sẵn"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var title = await site.Read(db => db.ArtisanTitles.Where(t => t.WithdrawnAt == null && t.PersonName == "Trịnh Văn Sẵn").Select(t => t.Id).SingleAsync());
        var url = $"/lang-nghe/16/nghe-nhan/{title}/nguoi";
        Assert.NotNull((await officer.Get(url)).Page.QuerySelector($"input[value='{known}']"));
        Assert.Contains("Chọn người", (await officer.PostForm(url, ("Facts.Who", ""))).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("giống người này", (await officer.PostForm(url, ("Facts.Who", PersonPick.New))).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/16", (await officer.PostForm(url, ("Facts.Who", known.ToString()))).Location);
    }

    [Fact]
    public async Task An_act_about_nobody_is_stored_as_it_always_was() =>
        Assert.DoesNotContain("\"Person\":", await site.Read(async db => string.Concat(await db.Acts.Where(a => a.Door == "seed" && !a.Kind.StartsWith("persons.")).Select(a => a.Changes).ToListAsync())), StringComparison.Ordinal);

    private Task<string> Stored(Guid person) => site.Read(async db => string.Concat(await db.ActsAbout($"person:{person}").OrderBy(a => a.Id).Select(a => a.Changes).ToListAsync()));
}
