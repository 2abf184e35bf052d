using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Calendars;

public sealed class TheCalendarOfWorkingDays(Site site) : IClassFixture<Site>
{
    private const string Page = "/quan-tri/ngay-nghi";

    [Fact]
    public async Task A_year_without_its_schedule_is_marked_and_a_shipped_one_names_its_source()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var far = await officer.Get($"{Page}?nam=2030");
        Assert.Contains("tạm tính", far.Words("#nguon"), StringComparison.Ordinal);
        Assert.Contains(far.AllWords("tbody tr"), r => r.StartsWith("02/02/2030 thứ Bảy Tết Âm lịch", StringComparison.Ordinal));
        var near = await officer.Get(Page);
        Assert.Contains("theo báo chí", near.Words("#nguon"), StringComparison.Ordinal);
        Assert.Contains(near.AllWords("tbody tr"), r => r.StartsWith("22/08/2026", StringComparison.Ordinal) && r.EndsWith("làm việc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_term_is_counted_over_the_holidays()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Contains("thứ Hai, 23/02/2026", (await officer.Search(Page, ("Ngày nhận", "13/02/2026"), ("Số ngày làm việc", "1"))).Words(".verdict"), StringComparison.Ordinal);
        Assert.Contains("tạm tính", (await officer.Get($"{Page}?tu-ngay=31/12/2028&so-ngay=2")).Words(".verdict"), StringComparison.Ordinal);
        Assert.Contains("từ 0 đến 400", (await officer.Search(Page, ("Ngày nhận", "13/02/2026"), ("Số ngày làm việc", "-1"))).Words(".error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_official_schedule_is_entered_with_its_paper_and_is_an_act()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var refused = await officer.PostForm($"{Page}/2027", ("Facts.DaysOff", "hôm nào đó"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chọn văn bản", refused.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("hôm nào đó", refused.Words("textarea"), StringComparison.Ordinal);

        var paper = await site.Read(db => db.Documents.Where(d => d.Code == "blld-2019").Select(d => d.Id).SingleAsync());
        var opened = await officer.Get($"{Page}/2027");
        Assert.Equal($"{Page}?nam=2027", (await officer.PostAgain(opened, $"{Page}/2027", ("Facts.DocumentId", paper.ToString()), ("Facts.DaysWorked", "09/01/2027 Làm bù"))).Location);
        var year = await officer.Get($"{Page}?nam=2027");
        Assert.DoesNotContain("tạm tính", year.Words("#nguon"), StringComparison.Ordinal);
        Assert.Contains("Luật 45/2019/QH14", year.Words("#nguon"), StringComparison.Ordinal);
        var act = await site.Read(db => db.Acts.SingleAsync(a => a.Kind == LawActs.EnterSchedule.Code));
        Assert.Equal(paper, act.DocumentId);

        // The form that was opened before knows nothing of this edition.
        var late = await officer.PostAgain(opened, $"{Page}/2027", ("Facts.DocumentId", paper.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(Saving.Stale, late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Equal($"{Page}?nam=2027", (await officer.PostForm($"{Page}/2027", ("Facts.DocumentId", paper.ToString()))).Location);
        Assert.Equal([1, 2], await site.Read(db => db.HolidaySchedules.Where(s => s.Year == 2027).OrderBy(s => s.Edition).Select(s => s.Edition).ToListAsync()));
    }

    [Fact]
    public async Task Who_may_only_read_does_not_enter_one()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get(Page)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.Get($"{Page}/2027")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.PostStraight($"{Page}/2027", "/tai-khoan/mat-khau", ("Facts.DaysOff", "x"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Administrator)).Get($"{Page}/1900")).Status);
    }

    [Fact]
    public async Task What_is_shipped_is_entered_once() => Assert.Equal([2025, 2026], await site.Read(db => db.HolidaySchedules.Where(s => s.Year < 2027).OrderBy(s => s.Year).Select(s => s.Year).ToListAsync()));
}
