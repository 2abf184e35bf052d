using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

public sealed class TheJourney(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo biên bản rà soát")];

    [Fact]
    public async Task A_correction_is_written_with_its_act_and_the_old_word_can_still_be_read()
    {
        var officer = await site.Officer();
        var before = site.Clock.GetUtcNow().UtcDateTime;
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var done = await officer.Walk("/lang-nghe/1/dinh-chinh", [("What.Village.Crafts", "làm bánh đa nem")], _why);
        Assert.Equal("/lang-nghe/1", done.Location);
        Assert.Equal("registry.village.correct", (await site.ActsOn(1))[0]);
        Assert.Equal("làm bánh đa nem", await Crafts(AsOf.Everything));
        Assert.NotEqual("làm bánh đa nem", await Crafts(before));

        Task<string?> Crafts(DateTime known) => site.Read(db => db.VillagesAt(new AsOf(TestClock.Today, TestClock.Today, known)).Where(v => v.Number == 1).Select(v => v.Profile.Facts.Crafts).SingleAsync());
    }

    [Fact]
    public async Task A_change_closes_one_period_and_opens_the_next()
    {
        var officer = await site.Officer();
        var done = await officer.Walk("/lang-nghe/2/thay-doi", [("What.Day", "15/02/2026"), ("What.Village.Name", "Tên mới của làng")], _why);
        Assert.Equal("/lang-nghe/2", done.Location);
        var rows = await site.Read(db => db.VillageProfiles.Where(p => p.WithdrawnAt == null).Join(db.Villages.Where(v => v.Number == 2), p => p.VillageId, v => v.Id, (p, _) => p).OrderBy(p => p.From).ToListAsync());
        Assert.Equal([new DateOnly(2026, 2, 14), null], rows.Select(r => r.Until));
        Assert.Equal("Tên mới của làng", rows[1].Facts.Name);
    }

    [Fact]
    public async Task Going_back_and_forth_loses_nothing_and_writes_nothing()
    {
        var officer = await site.Officer();
        const string Url = "/lang-nghe/3/dinh-chinh";
        var why = await officer.PostForm(Url, ("What.Village.Hamlet", "thôn Thử"), ("Form.To", "Why"));
        var check = await officer.PostAgain(why, Url, ("Why.Reason", "vì thế"), ("Form.To", "Check"));
        Assert.Contains("thôn Thử", check.Words("table.compare"), StringComparison.Ordinal);
        var back = await officer.PostAgain(check, Url, ("Form.To", "Why"));
        Assert.Equal("vì thế", back.Words("textarea"));
        var first = await officer.PostAgain(back, Url, ("Form.To", "What"));
        Assert.Equal("thôn Thử", first.Page.QuerySelector("input[name='What.Village.Hamlet']")!.GetAttribute("value"));
        Assert.Equal("vì thế", first.Page.QuerySelector("input[name='Why.Reason']")!.GetAttribute("value"));
        Assert.Equal(["registry.seed"], await site.ActsOn(3));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_everything_typed()
    {
        var officer = await site.Officer();
        var wrong = await officer.PostForm("/lang-nghe/4/thay-doi", ("What.Day", "31/02/2026"), ("What.Village.Name", ""), ("What.Village.Crafts", "gõ đầy đủ"), ("Form.To", "Why"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("31/02/2026", wrong.Page.QuerySelector("input[name='What.Day']")!.GetAttribute("value"));
        Assert.Equal("gõ đầy đủ", wrong.Page.QuerySelector("input[name='What.Village.Crafts']")!.GetAttribute("value"));

        var noReason = await officer.Walk("/lang-nghe/4/dinh-chinh", [("What.Village.Crafts", "khác")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.Status);
        Assert.Contains("Nêu lý do", noReason.Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_form_is_told_what_came_between_and_can_be_sent_again()
    {
        var officer = await site.Officer();
        const string Url = "/lang-nghe/5/dinh-chinh";
        var why = await officer.PostForm(Url, ("What.Village.Hamlet", "xóm Chậm"), ("Form.To", "Why"));
        var check = await officer.PostAgain(why, Url, ("Why.Reason", "chậm"), ("Form.To", "Check"));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await site.Officer()).Walk(Url, [("What.Village.Crafts", "nhanh hơn")], _why);
        var stale = await officer.PostAgain(check, Url, ("Form.To", "Done"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains(Saving.Stale, stale.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("Theo biên bản rà soát", stale.Words(".gold-line"), StringComparison.Ordinal);
        Assert.Equal("/lang-nghe/5", (await officer.PostAgain(stale, Url, ("Form.To", "Done"))).Location);
    }

    [Fact]
    public async Task Acts_are_off_on_another_day_and_say_why()
    {
        var officer = await site.Officer();
        var page = await officer.Get("/lang-nghe/6/dinh-chinh?tinh-den=31/12/2021");
        Assert.Contains("ngày khác hôm nay", page.Words(".empty"), StringComparison.Ordinal);
        Assert.Null(page.Page.QuerySelector("main form[method=post]"));
        var refused = await officer.PostStraight("/lang-nghe/6/dinh-chinh?tinh-den=31/12/2021", "/lang-nghe/6/dinh-chinh",
            ("What.Day", "31/12/2021"), ("What.Village.Name", "X"), ("What.Village.Group", "Salt"), ("Why.Reason", "r"), ("Form.Step", "Check"), ("Form.To", "Done"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["registry.seed"], await site.ActsOn(6));
    }

    [Fact]
    public async Task An_officer_acts_in_the_own_commune_and_finds_no_other()
    {
        var unit = await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == 7).Select(v => v.Profile.Facts.CommuneId).SingleAsync());
        var other = await site.Read(async db =>
        {
            var own = await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == 7).Select(v => v.Profile.Facts.CommuneId).SingleAsync();
            return await db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Profile.Facts.CommuneId != null && v.Profile.Facts.CommuneId != own).OrderByDescending(v => v.Number).Select(v => v.Number).FirstAsync();
        });
        var officer = await site.SignedIn(Roles.CommuneOfficer, unit);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe/7/dinh-chinh")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/lang-nghe/{other}/dinh-chinh")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostStraight($"/lang-nghe/{other}/dinh-chinh", "/lang-nghe/7/dinh-chinh", ("Form.To", "Done"))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await officer.Get("/lang-nghe/7/cong-nhan")).Status);
    }

    [Theory]
    [InlineData("/lang-nghe/999/thay-doi")]
    [InlineData("/lang-nghe/999/cong-nhan")]
    [InlineData("/lang-nghe/999/so-lieu")]
    public async Task What_is_not_there_is_not_found(string url) => Assert.Equal(HttpStatusCode.NotFound, (await (await site.Officer()).Get(url)).Status);

    [Fact]
    public async Task An_inspector_reads_and_does_not_write()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.NotEqual(HttpStatusCode.OK, (await inspector.Get("/lang-nghe/1/dinh-chinh")).Status);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get("/so-lieu-nam")).Status);
        Assert.Null((await inspector.Get("/xac-nhan-so")).Page.QuerySelector("main form[method=post]"));
    }
}
