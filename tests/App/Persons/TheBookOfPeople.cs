using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Persons;

public sealed class TheBookOfPeople(Site site) : IClassFixture<Site>
{
    private const string NamXang = "13591";
    private const string LiemHa = "13456";

    [Fact]
    public async Task A_person_is_entered_found_without_marks_and_corrected()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var done = await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Ngô Thị Hường"), ("Facts.Person.BirthYear", "1961"), ("Facts.Person.Phone", "+84 912 000 001"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Ngô Thị Hường", (await officer.Get("/nguoi?tim=ngo+thi+huong")).Words("tbody"), StringComparison.Ordinal);
        Assert.Contains("Ngô Thị Hường", (await officer.Get("/nguoi?tim=0912000001")).Words("tbody"), StringComparison.Ordinal);

        var corrected = await officer.PostForm(done.Location + "/sua", ("Facts.BirthYear", "1962"));
        Assert.Equal(done.Location, corrected.Location);
        var page = await officer.Get(done.Location!);
        Assert.Contains("năm 1962", page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("năm sinh: 1961 → 1962", page.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_cannot_write_and_who_may_not_read_sees_nothing()
    {
        var id = await site.Somebody("Trần Văn Xem");
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get($"/nguoi/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get("/nguoi/moi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.PostStraight($"/nguoi/{id}/sua", "/tai-khoan", ("Facts.Name", "Khác"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Stranger().Get("/nguoi")).Status);
    }

    [Fact]
    public async Task A_commune_officer_sees_and_writes_the_people_of_the_commune_alone()
    {
        var (own, foreign) = (await site.Commune(NamXang), await site.Commune(LiemHa));
        var (here, there, nowhere) = (await site.Somebody("Lê Văn Đây", unit: own), await site.Somebody("Lê Văn Kia", unit: foreign), await site.Somebody("Lê Văn Đâu"));
        var officer = await site.SignedIn(Roles.CommuneOfficer, own);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get($"/nguoi/{here}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nguoi/{there}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/nguoi/{nowhere}/sua")).Status);
        Assert.DoesNotContain("Lê Văn Kia", (await officer.Get("/nguoi?tim=le+van")).Text, StringComparison.Ordinal);

        var refused = await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Người Ở Xa"), ("Facts.Person.UnitId", foreign.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("trong địa bàn của bạn", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Người Ở Gần"), ("Facts.Person.UnitId", own.ToString()))).Status);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_all_that_was_typed_stays()
    {
        var refused = await (await site.SignedIn(Roles.DepartmentOfficer)).PostForm("/nguoi/moi",
            ("Facts.Person.Name", ""), ("Facts.Person.Phone", "123"), ("Facts.Person.Address", "Xóm Đình"), ("Facts.IdentityNumber", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(3, refused.AllWords(".error-summary li").Count);
        Assert.Contains("Xóm Đình", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_edits_at_once_the_second_is_told_that_it_is_late()
    {
        var id = await site.Somebody("Vũ Thị Chậm");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var opened = await officer.Get($"/nguoi/{id}/sua");
        await officer.PostForm($"/nguoi/{id}/sua", ("Facts.Address", "Thôn Thượng"));
        var late = await officer.PostAgain(opened, $"/nguoi/{id}/sua", ("Facts.Address", "Thôn Hạ"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(Saving.Stale, late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal("Thôn Thượng", (await site.Kept(id)).Address);
    }

    [Fact]
    public async Task Who_looks_like_somebody_is_entered_only_after_a_person_decided_and_the_decision_is_kept()
    {
        var older = await site.Somebody("Đỗ Thị Giống", born: 1970);
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var asked = await officer.PostForm("/nguoi/moi", ("Facts.Person.Name", "Đỗ thị Giông"), ("Facts.Person.BirthYear", "1970"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.NotNull(asked.Page.QuerySelector($"a[href='/nguoi/{older}']"));

        var done = await officer.PostAgain(asked, "/nguoi/moi", ("Facts.IsAnother", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var newer = Guid.Parse(done.Location!.Split('/')[^1]);
        Assert.True(await site.Read(db => db.DistinctPeople.AnyAsync(d => d.NewerId == newer && d.OlderId == older)));
    }

    [Fact]
    public async Task Another_year_of_birth_is_another_person()
    {
        await site.Somebody("Hoàng Văn Tuổi", born: 1970);
        var done = await (await site.SignedIn(Roles.DepartmentOfficer)).PostForm("/nguoi/moi", ("Facts.Person.Name", "Hoàng Văn Tuổi"), ("Facts.Person.BirthYear", "1971"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }

    [Fact]
    public async Task Nobody_is_there_under_an_unknown_number() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.DepartmentOfficer)).Get($"/nguoi/{Guid.NewGuid()}")).Status);
}
