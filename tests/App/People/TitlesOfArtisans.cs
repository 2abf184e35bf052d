using System.Net;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.People;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.People;

public sealed class TitlesOfArtisans(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_title_is_granted_shown_and_ended_without_a_decision()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        await officer.PostForm("/lang-nghe/14/nghe-nhan/moi",
            ("Facts.PersonName", "Phạm Chí Khang"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "01/01/2010"), ("Facts.GrantedOnKnown", "Year"), ("Facts.Why.Reason", "Theo danh sách của Sở Công Thương"));
        Assert.Contains("từ năm 2010", (await officer.Get("/lang-nghe/14")).Words("section[aria-labelledby=phan-nghe-nhan]"), StringComparison.Ordinal);

        var id = await site.Read(db => db.ArtisanTitles.Where(t => t.WithdrawnAt == null && t.PersonName == "Phạm Chí Khang").Select(t => t.Id).SingleAsync());
        Assert.Equal("/lang-nghe/14", (await officer.PostForm($"/lang-nghe/14/nghe-nhan/{id}/ket-thuc", ("Facts.EndsOn", "01/02/2026"), ("Facts.Why.Reason", "Đã mất"))).Location);
        Assert.Contains("Trước đây (1)", (await officer.Get("/lang-nghe/14")).Words("section[aria-labelledby=phan-nghe-nhan]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_tells_villages_with_a_title_from_those_without()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var before = await Count("khong");
        await officer.PostForm("/lang-nghe/18/nghe-nhan/moi",
            ("Facts.PersonName", "Trần Thị B"), ("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.GrantedOn", "05/02/2020"), ("Facts.Why.Reason", "Theo quyết định"));
        Assert.Equal(before - 1, await Count("khong"));
        Assert.Contains("href=\"/lang-nghe/18\"", (await officer.Get("/lang-nghe?nghe-nhan=co")).Text, StringComparison.Ordinal);

        async Task<int> Count(string choice)
        {
            var day = AsOf.On(TestClock.Today);
            var filter = await site.Do<IEnumerable<VillageFilter>, VillageFilter>(all => Task.FromResult(all.Single(f => f.Key == "nghe-nhan")));
            return await site.Read(db => db.VillagesAt(day).Where(filter.Where(db, day, choice)).CountAsync());
        }
    }

    [Fact]
    public async Task The_same_title_is_not_entered_twice_and_one_letter_tells_two_people_apart()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        (string, string)[] title = [("Facts.Level", "Province"), ("Facts.Title", "Nghệ nhân"), ("Facts.DecisionNumber", "17/QĐ-UBND"), ("Facts.GrantedOn", "05/02/2020"), ("Facts.Why.Reason", "Theo quyết định")];
        Assert.Equal("/lang-nghe/19", (await officer.PostForm("/lang-nghe/19/nghe-nhan/moi", [("Facts.PersonName", "Vũ Thị Hòa"), .. title])).Location);
        var refused = await officer.PostForm("/lang-nghe/19/nghe-nhan/moi", [("Facts.PersonName", "Vũ Thị Hòa"), .. title]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nghệ nhân, từ 05/02/2020, quyết định 17/QĐ-UBND", refused.Words("#Facts_PersonName-error"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/19", (await officer.PostForm("/lang-nghe/19/nghe-nhan/moi", [("Facts.PersonName", "Vũ Thị Hoa"), .. title])).Location);
    }

    [Fact]
    public async Task A_provincial_title_is_no_national_one()
    {
        var refused = await (await site.SignedIn(Roles.DepartmentOfficer)).PostForm("/lang-nghe/16/nghe-nhan/moi",
            ("Facts.PersonName", "Phạm Chí Khang"), ("Facts.Level", "National"), ("Facts.Title", "Thợ giỏi"), ("Facts.GrantedOn", "01/01/2010"), ("Facts.Why.Reason", "Thử"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nghệ nhân ưu tú", refused.Words(".error-summary"), StringComparison.Ordinal);
    }
}
