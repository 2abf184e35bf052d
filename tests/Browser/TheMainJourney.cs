using LangNghe.Foundation.Who;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>What the program is for, in one walk: a figure of the Plan down to a village, a correction, and the same figure on other days.</summary>
public sealed class TheMainJourney(Screen screen) : IClassFixture<Screen>
{
    private const string PlanDay = "31/12/2021";
    private const string MergedUnits = "01/07/2025";

    [Theory]
    [InlineData(Screen.Desk, true, false)]
    [InlineData(Screen.Phone, true, false)]
    [InlineData(Screen.Desk, false, false)]
    [InlineData(Screen.Phone, false, false)]
    [InlineData(Screen.Desk, true, true)]
    public async Task Leads_from_a_target_to_a_corrected_village_and_to_other_days(int width, bool script, bool keyboardOnly)
    {
        var page = await screen.OpenAs(Roles.DepartmentOfficer, width, script);
        var hand = new Hand(page, keyboardOnly);
        var figure = await OpenFigure(page, hand);
        var why = await Heading(page);

        await Correct(page, hand, $"dệt lụa, may áo dài {width} {script} {keyboardOnly}");

        await page.GotoAsync(figure);
        await hand.Fill(page.GetByLabel("Theo đơn vị của ngày"), MergedUnits);
        await hand.Go(page.GetByRole(AriaRole.Button, new() { Name = "Xem", Exact = true }));
        Assert.Equal(why, await Heading(page));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Theo xã, phường ngày {MergedUnits}" })).ToBeVisibleAsync();

        await hand.Go(page.GetByRole(AriaRole.Link, new() { Name = "Như đã biết hôm qua" }));
        Assert.Equal("Vì sao chưa có con số?", await Heading(page));
        Assert.True(await Screen.Overflow(page) <= 0);
    }

    /// <returns>The address of the figure on the day of the Plan.</returns>
    private static async Task<string> OpenFigure(IPage page, Hand hand)
    {
        await page.GotoAsync("/ke-hoach");
        await hand.Fill(page.GetByLabel("Tính đến"), PlanDay);
        await hand.Go(page.GetByRole(AriaRole.Button, new() { Name = "Xem", Exact = true }));
        await Assertions.Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync(PlanDay);
        await hand.Go(page.GetByRole(AriaRole.Link, new() { NameRegex = new System.Text.RegularExpressions.Regex("vì sao có con số này: .*Quyết định 64") }).First);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "được đếm" })).ToBeVisibleAsync();
        return page.Url;
    }

    private static async Task Correct(IPage page, Hand hand, string crafts)
    {
        await hand.Go(page.GetByRole(AriaRole.Link, new() { Name = "Nha Xá" }).First);
        await hand.Go(page.GetByRole(AriaRole.Link, new() { Name = "Mở làng nghề này hôm nay" }));
        await hand.Go(page.GetByRole(AriaRole.Link, new() { Name = "Đính chính", Exact = true }));
        await hand.Fill(page.GetByRole(AriaRole.Textbox, new() { NameRegex = new System.Text.RegularExpressions.Regex("^Nghề") }).First, crafts);
        await hand.Go(page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }));
        await hand.Fill(page.GetByLabel("Lý do"), "Đối chiếu với hồ sơ công nhận.");
        await hand.Go(page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Insertion)).ToHaveTextAsync(crafts);
        Assert.True(await Screen.Overflow(page) <= 0);
        await hand.Go(page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào sổ" }));
        await Assertions.Expect(page.GetByText("Đã đính chính.")).ToBeVisibleAsync();

        await hand.Go(page.GetByRole(AriaRole.Link, new() { Name = "Xem từng thay đổi, từ gì thành gì" }));
        var act = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Đối chiếu với hồ sơ công nhận." }).First;
        await hand.Press(act.GetByText("thay đổi").First);
        await Assertions.Expect(act.GetByRole(AriaRole.Insertion).Filter(new() { HasText = crafts })).ToBeVisibleAsync();
        Assert.True(await Screen.Overflow(page) <= 0);
    }

    private static async Task<string> Heading(IPage page) => (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).Trim();
}
