using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.People;
using LangNghe.Persons.Domain;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Persons;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.People;

public sealed class RepresentativesOfVillages(Site site) : IClassFixture<Site>
{
    private const string Section = "section[aria-labelledby=phan-dai-dien]";

    [Fact]
    public async Task Somebody_of_the_book_speaks_for_a_village_and_one_day_no_longer()
    {
        var id = await site.Somebody("Đào Văn Tiếng");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var url = "/lang-nghe/14/dai-dien/moi?ten=Dao+Van+Tieng";
        Assert.NotNull((await officer.Get(url)).Page.QuerySelector($"input[value='{id}']"));
        Assert.Equal("/lang-nghe/14", (await Send(officer, url, id.ToString())).Location);
        Assert.Contains("Đào Văn Tiếng", (await officer.Get("/lang-nghe/14")).Words(Section), StringComparison.Ordinal);
        Assert.Contains("Trưởng ban quản lý", (await officer.Get($"/nguoi/{id}")).Words("main"), StringComparison.Ordinal);
        Assert.Contains("đang đại diện", (await Send(officer, url, id.ToString())).Words(".error-summary"), StringComparison.Ordinal);

        var row = await site.Read(db => db.VillageRepresentatives.Where(r => r.PersonId == id && r.WithdrawnAt == null).Select(r => r.Id).SingleAsync());
        Assert.Equal("/lang-nghe/14", (await officer.PostForm($"/lang-nghe/14/dai-dien/{row}/ket-thuc", ("Facts.EndsOn", "01/03/2026"), ("Facts.Why.Reason", "Hết nhiệm kỳ"))).Location);
        Assert.Contains("Trước đây (1)", (await officer.Get("/lang-nghe/14")).Words(Section), StringComparison.Ordinal);
        Assert.Contains("vừa sửa", (await officer.PostStraight($"/lang-nghe/14/dai-dien/{row}/ket-thuc", "/lang-nghe/14/dai-dien/moi?ten=x", ("Facts.EndsOn", "01/03/2026"), ("Facts.Why.Reason", "Lần nữa"))).Words(".error-summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M%E1%BB%99t+Ph%E1%BA%A7n")]
    [InlineData("mot+phan")]
    [InlineData("doan+phan")]
    public async Task A_part_of_the_name_finds(string part)
    {
        var id = await site.Read(db => db.Set<Person>().Where(p => p.Name == "Đoàn Thị Một Phần").Select(p => (Guid?)p.Id).FirstOrDefaultAsync()) ?? await site.Somebody("Đoàn Thị Một Phần");
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.NotNull((await officer.Get($"/lang-nghe/14/dai-dien/moi?ten={part}")).Page.QuerySelector($"input[value='{id}']"));
        Assert.Null((await officer.Get("/lang-nghe/14/dai-dien/moi?ten=kh%C3%B4ng+ai")).Page.QuerySelector($"input[value='{id}']"));
    }

    [Fact]
    public async Task Who_is_new_is_entered_into_the_book_with_the_same_act_and_the_act_names_nobody()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal("/lang-nghe/16", (await Send(officer, "/lang-nghe/16/dai-dien/moi?ten=%C4%90%C3%A0o+Th%E1%BB%8B+M%E1%BB%9Bi", PersonPick.New)).Location);
        var person = await site.Read(db => db.Set<Person>().SingleAsync(p => p.Name == "Đào Thị Mới"));
        var row = await site.Read(db => db.VillageRepresentatives.SingleAsync(r => r.PersonId == person.Id));
        Assert.DoesNotContain("Đào Thị Mới", await site.Read(db => db.Acts.Where(a => a.Id == row.RecordedBy).Select(a => a.Changes).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_who_may_not_write_is_refused()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm("/lang-nghe/18/dai-dien/moi?ten=Ai", ("Facts.Position", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chọn người", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("chức danh", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.Inspector)).Get("/lang-nghe/18/dai-dien/moi")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get("/lang-nghe/9999/dai-dien/moi")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/lang-nghe/18/dai-dien/{Guid.NewGuid()}/ket-thuc")).Status);
    }

    private static Task<Answer> Send(Visitor officer, string url, string who) => officer.PostForm(url,
        ("Facts.Pick.Who", who), ("Facts.Position", "Trưởng ban quản lý làng nghề"), ("Facts.Since", "05/01/2024"), ("Facts.Why.Reason", "Theo quyết định của xã"));
}
