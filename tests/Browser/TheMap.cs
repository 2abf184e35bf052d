using LangNghe.Foundation.Who;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

public sealed class TheMap(Screen screen) : IClassFixture<Screen>
{
    private const string List = "/lang-nghe?tinh-den=31/12/2021";

    [Fact]
    public async Task Draws_points_over_areas()
    {
        var page = await screen.OpenAs(Roles.DepartmentOfficer);
        var map = await Drawn(page);

        Assert.True(await Shapes(map, "[stroke-dasharray]") > 10, "no areas");
        Assert.True(await Shapes(map, ":not([stroke-dasharray])") > 10, "no points");
        Assert.Empty(await Screen.Barriers(page));
    }

    [Fact]
    public async Task Lights_the_point_of_the_row_under_the_pointer()
    {
        var page = await screen.OpenAs(Roles.DepartmentOfficer);
        var map = await Drawn(page);
        var lit = map.Locator("path[stroke-width='4']");
        await Assertions.Expect(lit).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Nha Xá" }).First.HoverAsync();
        await Assertions.Expect(lit).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).HoverAsync();
        await Assertions.Expect(lit).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leaves_the_whole_list_to_those_without_script()
    {
        var page = await screen.OpenAs(Roles.DepartmentOfficer, script: false);
        await page.GotoAsync(List);
        await Assertions.Expect(page.GetByText("Bản đồ làng nghề cần JavaScript")).ToBeVisibleAsync();
        Assert.True(await page.GetByRole(AriaRole.Row).CountAsync() > 10);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("nha xa");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dệt lụa Nha Xá" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Nha Xá");
    }

    private static async Task<ILocator> Drawn(IPage page)
    {
        await page.GotoAsync(List);
        var map = page.GetByRole(AriaRole.Region, new() { Name = "Bản đồ làng nghề" });
        await Assertions.Expect(map).ToBeVisibleAsync();
        return map;
    }

    // Shapes of the drawing have neither role nor label.
    private static Task<int> Shapes(ILocator map, string which) => map.Locator("path" + which).CountAsync();
}
