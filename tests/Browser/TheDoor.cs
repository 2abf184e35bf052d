using LangNghe.Foundation.Who;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

public sealed class TheDoor(Screen screen) : IClassFixture<Screen>
{
    [Fact]
    public async Task Opens_by_keyboard_alone()
    {
        var name = await screen.Invited(Roles.Inspector);
        var page = await screen.Open();
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FocusAsync();
        await page.Keyboard.TypeAsync(name);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Screen.Password);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        Assert.NotEmpty(await page.GetByRole(AriaRole.Navigation, new() { Name = "Chính" }).AllAsync());
    }

    [Fact]
    public async Task A_wrong_password_is_told_first_and_keeps_the_name()
    {
        var page = await screen.Open(Screen.Phone);
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync("khong.co");
        await page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync("sai hoàn toàn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Tên đăng nhập hoặc mật khẩu không đúng").First).ToBeVisibleAsync();
        Assert.Equal("khong.co", await page.GetByLabel("Tên đăng nhập").InputValueAsync());
        Assert.Empty(await Screen.Barriers(page));
    }
}
