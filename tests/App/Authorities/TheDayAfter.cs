using System.Net;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Authorities;

/// <summary>A role holds through its last day, to the last second of Hà Nội, and gives nothing after it.</summary>
public sealed class TheDayAfter(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_role_opens_doors_through_the_last_second_of_its_last_day_and_none_a_second_later()
    {
        var midnight = new DateTimeOffset(TestClock.Today.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7));
        site.Clock.SetUtcNow(midnight.AddHours(-1));
        var name = await site.Invited(Roles.Inspector);
        var visitor = site.Stranger();
        await visitor.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        var account = await site.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var role = await site.Read(db => db.RoleAssignments.SingleAsync(r => r.AccountId == account));
        Assert.True((await site.Do<EndRole, Outcome<Guid>>(end => end.Run(role.AccountId, role.Id, new EndingFacts { LastDay = TestClock.Today, Reason = "Chuyển công tác" }, default))).Ok);

        site.Clock.SetUtcNow(midnight.AddSeconds(-1));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nhat-ky")).Status);
        site.Clock.SetUtcNow(midnight);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get("/nhat-ky")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get("/lang-nghe")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/tai-khoan")).Status);

        var told = await visitor.Get("/");
        Assert.Equal((HttpStatusCode.Forbidden, "Tài khoản của bạn hôm nay không giữ vai trò nào"), (told.Status, told.Heading));
        Assert.Contains($"Thanh tra (toàn địa bàn): đã kết thúc, ngày cuối là {Vi.Day(TestClock.Today)}.", told.Words("main li"), StringComparison.Ordinal);
        Assert.Contains("quản trị viên", told.Words("main"), StringComparison.Ordinal);
        Assert.Equal(["/tai-khoan", "/dang-xuat"], told.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Who_holds_a_role_is_told_that_it_does_not_open_the_page()
    {
        var refused = await (await site.SignedIn(Roles.Ministry)).Get("/nhat-ky");
        Assert.Equal((HttpStatusCode.Forbidden, "Bạn không có quyền xem trang này"), (refused.Status, refused.Heading));
    }
}
