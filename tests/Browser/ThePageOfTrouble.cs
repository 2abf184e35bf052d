using LangNghe.Tests.Browser.Harness;

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

        Assert.Equal(["Không tìm thấy trang này"], await page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 }).AllTextContentsAsync());
        Assert.Empty(await Screen.Barriers(page));
        Assert.True(await Screen.Overflow(page) <= 0);
    }
}
