using LangNghe.Foundation.Who;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>With the browser's virtual authenticator in place of a telephone. Passkeys belong to a host name, so the site is opened as localhost.</summary>
public sealed class PasskeysOfADevice(Screen screen) : IClassFixture<Screen>
{
    [Fact]
    public async Task An_administrator_sets_one_up_at_the_first_sign_in_and_from_then_on_needs_no_password()
    {
        var name = await screen.InvitedWithoutSecondStep(Roles.Administrator);
        var (page, _) = await Device(Screen.Phone);
        await Enter(page, name);
        await page.WaitForURLAsync("**/tai-khoan");
        Assert.Empty(await Screen.Barriers(page));
        Assert.Equal(0, await Screen.Overflow(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Thêm khóa truy cập" }).First.ClickAsync();
        await Add(page, "Điện thoại của tôi");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Đã thêm khóa truy cập “Điện thoại của tôi”");
        Assert.Empty(await Screen.Barriers(page));
        Assert.Equal(0, await Screen.Overflow(page));
        Assert.Equal(200, (await page.GotoAsync("/quan-tri"))!.Status);

        await page.GotoAsync("/dang-xuat");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dùng khóa truy cập" })).ToBeVisibleAsync();
        Assert.Empty(await Screen.Barriers(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Dùng khóa truy cập" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
        Assert.Equal(200, (await page.GotoAsync("/quan-tri"))!.Status);
    }

    [Fact]
    public async Task Who_does_not_show_a_finger_or_PIN_is_not_let_in_and_the_page_says_so()
    {
        var (page, device) = await Device(Screen.Desk);
        await Enter(page, await screen.Invited(Roles.Inspector));
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
        await page.GotoAsync("/tai-khoan/khoa-truy-cap");
        await Add(page, "Máy bàn");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Đã thêm");
        await page.Context.ClearCookiesAsync();
        await device.Verified(false);
        await page.GotoAsync("/dang-nhap");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dùng khóa truy cập" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Thiết bị chưa xác nhận được")).ToBeVisibleAsync();
        Assert.Contains("dang-nhap", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_confirms_who_is_signed_in_as_a_password_does()
    {
        var (page, _) = await Device(Screen.Phone);
        await Enter(page, await screen.Invited(Roles.Inspector));
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
        await page.GotoAsync("/tai-khoan/khoa-truy-cap");
        await Add(page, "Máy tính xách tay");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Đã thêm");
        screen.Clock.Advance(TimeSpan.FromMinutes(16));
        await page.GotoAsync("/tai-khoan/khoa-truy-cap");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Xác nhận đó là bạn");
        Assert.Empty(await Screen.Barriers(page));
        Assert.Equal(0, await Screen.Overflow(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Dùng khóa truy cập" }).ClickAsync();
        await page.WaitForURLAsync("**/tai-khoan/khoa-truy-cap");
        await page.GetByRole(AriaRole.Link, new() { Name = "Máy tính xách tay" }).ClickAsync();
        Assert.Empty(await Screen.Barriers(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ khóa" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Đã bỏ khóa");
        await Assertions.Expect(page.GetByText("Bạn chưa có khóa nào.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task With_script_off_the_password_does_and_nothing_is_offered_that_would_not_work()
    {
        var page = await screen.Open(Screen.Desk, script: false);
        await Enter(page, await screen.Invited(Roles.Inspector));
        await page.WaitForURLAsync(url => !url.Contains("dang-nhap", StringComparison.Ordinal));
        await page.GotoAsync("/tai-khoan/khoa-truy-cap");
        await Assertions.Expect(page.GetByText("cần bật JavaScript")).ToBeVisibleAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/dang-nhap");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dùng khóa truy cập" })).ToBeHiddenAsync();
    }

    private async Task<(IPage Page, VirtualDevice Device)> Device(int width)
    {
        var page = await screen.Open(width);
        return (page, await VirtualDevice.Of(page));
    }

    private static async Task Enter(IPage page, string name)
    {
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync(name);
        await page.GetByLabel("Mật khẩu", new() { Exact = true }).FillAsync(Screen.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
    }

    private static async Task Add(IPage page, string title)
    {
        await page.GetByLabel("Tên của khóa").FillAsync(title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm khóa truy cập" }).ClickAsync();
    }
}
