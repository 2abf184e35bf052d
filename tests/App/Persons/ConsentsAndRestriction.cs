using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Persons;

public sealed class ConsentsAndRestriction(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _agreed =
        [("Facts.Purpose", "Publishing"), ("Facts.Fields", "Name"), ("Facts.Way", "Paper"), ("Facts.Wording", "Tôi đồng ý công bố họ tên."), ("Facts.Evidence", "Phiếu số 7")];

    [Fact]
    public async Task A_name_is_public_from_the_consent_to_its_withdrawal_and_not_a_page_longer()
    {
        var (id, _) = await Artisan(21, "Trần Thị Công");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.DoesNotContain("Trần Thị Công", (await officer.Get("/nghe-nhan")).Text, StringComparison.Ordinal);

        var done = await officer.PostForm($"/nguoi/{id}/dong-y", _agreed);
        Assert.Equal($"/nguoi/{id}", done.Location);
        Assert.Contains("Trần Thị Công", (await officer.Get("/nghe-nhan")).Words("tbody"), StringComparison.Ordinal);
        Assert.Contains("Trần Thị Công", (await officer.Get("/nghe-nhan/tai-ve.csv", "text/csv")).Text, StringComparison.Ordinal);
        Assert.Equal([id], await site.Read(db => db.MayBePublished(PersonalField.Name, TestClock.Today).Where(p => p == id).ToListAsync()));
        Assert.Empty(await site.Read(db => db.MayBePublished(PersonalField.Phone, TestClock.Today).Where(p => p == id).ToListAsync()));
        Assert.Empty(await site.Read(db => db.MayBePublished(PersonalField.Name, TestClock.Today.AddDays(-1)).Where(p => p == id).ToListAsync()));

        var consent = await site.Read(db => db.Consents.Where(c => c.PersonId == id).Select(c => c.Id).SingleAsync());
        var withdrawn = await officer.PostForm($"/nguoi/{id}/dong-y/{consent}/rut", ("Facts.Reason", "Đơn ngày 02/03/2026"));
        Assert.Equal($"/nguoi/{id}", withdrawn.Location);
        Assert.DoesNotContain("Trần Thị Công", (await officer.Get("/nghe-nhan")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Thị Công", (await officer.Get("/nghe-nhan/tai-ve.csv", "text/csv")).Text, StringComparison.Ordinal);
        Assert.Contains("rút từ 02/03/2026", (await officer.Get($"/nguoi/{id}")).Words("main"), StringComparison.Ordinal);
        Assert.Equal([PersonsActs.GiveConsent.Code, PersonsActs.WithdrawConsent.Code], await site.Read(db => db.ActsAbout($"person:{id}").Where(a => a.Kind.StartsWith("persons.consent")).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync()));
    }

    [Fact]
    public async Task A_consent_without_words_or_proof_is_refused_with_all_that_was_typed()
    {
        var id = await site.Somebody("Trần Văn Thiếu");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm($"/nguoi/{id}/dong-y", ("Facts.Wording", "Tôi đồng ý."), ("Facts.From", "03/03/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(5, refused.AllWords(".error-summary li").Count);
        Assert.Contains("Tôi đồng ý.", refused.Words("textarea"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consent_is_not_written_twice()
    {
        var id = await site.Somebody("Trần Văn Đôi");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var opened = await officer.Get($"/nguoi/{id}/dong-y");
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAgain(opened, $"/nguoi/{id}/dong-y", _agreed)).Status);
        Assert.Contains(Saving.Stale, (await officer.PostAgain(opened, $"/nguoi/{id}/dong-y", _agreed)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("không ghi lần nữa", (await officer.PostForm($"/nguoi/{id}/dong-y", _agreed)).Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(1, await site.Read(db => db.Consents.CountAsync(c => c.PersonId == id)));
    }

    [Fact]
    public async Task Who_reads_does_not_write_consents_and_a_foreign_one_is_not_there()
    {
        var (id, other) = (await site.Somebody("Trần Văn Đọc"), await site.Somebody("Trần Văn Khác"));
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get($"/nguoi/{id}/dong-y")).Status);
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm($"/nguoi/{id}/dong-y", _agreed);
        var consent = await site.Read(db => db.Consents.Where(c => c.PersonId == id).Select(c => c.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nguoi/{other}/dong-y/{consent}/rut")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get($"/nguoi/{id}/dong-y/{consent}/rut")).Status);
    }

    [Fact]
    public async Task Restricted_values_are_hidden_everywhere_until_they_are_released()
    {
        var unit = await site.Commune("13591");
        var (id, title) = await Artisan(22, "Trần Thị Khép", unit, "0912000777");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm($"/nguoi/{id}/dong-y", _agreed);
        await Restrict(id);

        var page = await officer.Get($"/nguoi/{id}");
        Assert.Contains(page.AllWords("main .notice"), w => w.Contains("hạn chế xử lý", StringComparison.Ordinal));
        foreach (var url in new[] { $"/nguoi/{id}", "/nghe-nhan", "/nghe-nhan/tai-ve.csv", $"/nhat-ky?muc=person:{id}" })
        {
            Assert.DoesNotContain("0912000777", (await officer.Get(url)).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Trần Thị Khép", (await officer.Get("/lang-nghe/22")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Thị Khép", (await officer.Get("/nghe-nhan")).Text, StringComparison.Ordinal);
        var commune = await site.SignedIn(Roles.CommuneOfficer, unit);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Get($"/nguoi/{id}")).Status);
        Assert.DoesNotContain("Trần Thị Khép", (await commune.Get("/nguoi?tim=khep")).Text, StringComparison.Ordinal);
        foreach (var edit in new[] { "sua", "so-dinh-danh", "dong-y" })
        {
            Assert.Equal($"/nguoi/{id}", (await officer.Get($"/nguoi/{id}/{edit}")).Location);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/lang-nghe/22/nghe-nhan/{title}/dinh-chinh")).Status);

        Assert.Equal($"/nguoi/{id}", (await officer.PostForm($"/nguoi/{id}/go-han-che", ("Facts.Reason", "Đã giải quyết"))).Location);
        Assert.Contains("0912000777", (await officer.Get($"/nguoi/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Trần Thị Khép", (await officer.Get("/lang-nghe/22")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await commune.Get($"/nguoi/{id}")).Status);
    }

    [Fact]
    public async Task Where_nothing_is_restricted_there_is_nothing_to_release() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get($"/nguoi/{await site.Somebody("Trần Văn Mở")}/go-han-che")).Status);

    private Task<int> Restrict(Guid id) => site.Do<IServiceProvider, int>(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await services.GetRequiredService<Restriction>().Begin(await db.Persons.SingleAsync(p => p.Id == id), TestClock.Today, default);
        services.GetRequiredService<LangNghe.Foundation.Acts.CurrentAct>().Begin(PersonsActs.Correct);
        return await db.SaveChangesAsync();
    });

    /// <summary>Somebody of the book who holds a title in the village.</summary>
    private async Task<(Guid Person, Guid Title)> Artisan(int village, string name, Guid? unit = null, string? phone = null)
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm($"/lang-nghe/{village}/nghe-nhan/moi",
            ("Facts.PersonName", name), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/02/2010"), ("Facts.Why.Reason", "Theo quyết định"));
        var title = await site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().Where(t => t.WithdrawnAt == null && t.PersonName == name).Select(t => t.Id).SingleAsync());
        await officer.PostForm($"/lang-nghe/{village}/nghe-nhan/{title}/nguoi", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.UnitId", unit?.ToString() ?? ""), ("Facts.Entered.Person.Phone", phone ?? ""));
        var tied = await site.Read(db => db.Set<LangNghe.People.Domain.ArtisanTitle>().AsNoTracking().SingleAsync(t => t.WithdrawnAt == null && t.PersonName == name));
        return (tied.PersonId!.Value, tied.Id);
    }
}
