using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.Browser.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

public sealed class ThePageOfTrouble(Screen screen) : IClassFixture<Screen>
{
    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task Fits_the_window_and_stops_nobody(int width)
    {
        var page = await screen.Open(width);
        await page.GotoAsync("/loi/404");

        Assert.Equal(["Không tìm thấy trang này"], await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).AllTextContentsAsync());
        Assert.Empty(await Screen.Barriers(page));
        Assert.True(await Screen.Overflow(page) <= 0);
    }

    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public async Task Of_who_holds_no_role_leads_to_the_own_account_and_out(int width)
    {
        var name = await screen.Invited(Roles.Inspector);
        var account = await screen.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var role = await screen.Read(db => db.RoleAssignments.Where(r => r.AccountId == account).Select(r => r.Id).SingleAsync());
        await screen.Do<EndRole, Outcome<Guid>>(end => end.Run(account, role, new EndingFacts { AtOnce = true, Reason = "Thử" }, default));
        await screen.Give(account, Roles.Inspector, RoleScope.Everything, TestClock.Today.AddDays(-30), TestClock.Today.AddDays(-1));
        var page = await screen.SignIn(await screen.Open(width), name);
        await page.GotoAsync("/");

        Assert.Equal(["Tài khoản của bạn hôm nay không giữ vai trò nào"], await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).AllTextContentsAsync());
        Assert.Empty(await Screen.Barriers(page));
        Assert.True(await Screen.Overflow(page) <= 0);
        if (System.Environment.GetEnvironmentVariable("LANGNGHE_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"khong-vai-tro-{width}.png"), FullPage = true });
        }

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Đăng xuất" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await page.WaitForURLAsync("**/dang-nhap");
    }
}
