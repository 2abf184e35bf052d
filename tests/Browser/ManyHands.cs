using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.Books;
using LangNghe.Tests.Browser.Harness;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>The register in many hands: a commune sends a workbook, the department decides, a village speaks up, an inspector looks, one whose office has ended stays outside, and yesterday's register lies beside today's.</summary>
public sealed class ManyHands(Screen screen) : IClassFixture<Screen>
{
    private const int Village = 22;
    private const string Trade = "làm thử việc của nhiều người";
    private const string Wish = "Làng theo lời đại diện";

    private static readonly object?[] _header = ["Số trong sổ", "Tên làng nghề", "Nghề", "Thôn, xóm"];

    [Fact]
    public async Task Each_does_what_is_theirs_and_every_step_can_be_traced()
    {
        var administrator = await screen.OpenAs(Roles.Administrator);
        await BackUp(administrator);

        var stands = await screen.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == Village).Select(v => v.Profile.Facts).SingleAsync());
        var commune = await screen.OpenAs(Roles.CommuneOfficer, unit: stands.CommuneId);
        await HandIn(commune, "sai.xlsx", [999, "Làng không có", Trade, "thôn Đông"], [Village, stands.Name, new string('a', 3000), "thôn Đông"]);
        await Assertions.Expect(commune.Locator("#dong")).ToContainTextAsync("999");
        await Assertions.Expect(commune.GetByRole(AriaRole.Button, new() { Name = "Ghi vào sổ" })).ToHaveCountAsync(0);

        await HandIn(commune, "đúng.xlsx", [Village, stands.Name, Trade, "thôn thử"]);
        await Assertions.Expect(commune.GetByRole(AriaRole.Cell, new() { Name = "Sở Nông nghiệp và Môi trường" })).ToContainTextAsync("(nghề)");
        await commune.GetByLabel("Lý do").FillAsync("Báo cáo rà soát của xã.");
        await commune.GetByRole(AriaRole.Button, new() { Name = "Ghi vào sổ" }).ClickAsync();
        await Assertions.Expect(commune.Locator("dl.facts").First).ToContainTextAsync("Đã ghi vào sổ", new() { Timeout = 30_000 });
        await Stands(commune, Trade, isThere: false);

        var department = await screen.OpenAs(Roles.DepartmentOfficer);
        await Decide(department, Trade);
        await Stands(commune, Trade, isThere: true);

        var representative = await screen.OpenAs(Roles.VillageRepresentative, Screen.Phone, village: Village);
        await Propose(representative);
        await Stands(representative, Wish, isThere: false);

        await Trace(await screen.OpenAs(Roles.Inspector));
        await Compare(administrator);
        await StayOutside();
    }

    private static async Task BackUp(IPage page)
    {
        await page.GotoAsync("/quan-tri/sao-luu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sao lưu ngay" }).ClickAsync();
        await Assertions.Expect(page.GetByText("đã đọc lại và kiểm chứng")).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    private static async Task HandIn(IPage page, string name, params object?[][] rows)
    {
        await page.GotoAsync("/nhap-so-lieu");
        await page.GetByLabel("Loại số liệu").SelectOptionAsync("lang-nghe");
        await page.GetByLabel("Tệp", new() { Exact = true }).SetInputFilesAsync(new FilePayload
        {
            Name = name, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = Xlsx.Of([_header, .. rows]),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Nạp và kiểm tra" }).ClickAsync();
        await Assertions.Expect(page.Locator("dl.facts").First).ToContainTextAsync("Kết quả kiểm tra", new() { Timeout = 30_000 });
    }

    /// <summary>The newest proposal about the village, all of it accepted.</summary>
    private static async Task Decide(IPage page, string wanted)
    {
        await page.GotoAsync("/de-nghi");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Nghề" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Insertion).First).ToHaveTextAsync(wanted);
        foreach (var yes in await page.GetByLabel("Chấp nhận").AllAsync())
        {
            await yes.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi quyết định" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đã quyết định").First).ToBeVisibleAsync();
    }

    private static async Task Propose(IPage page)
    {
        await page.GotoAsync($"/lang-nghe/{Village}/dinh-chinh");
        await page.GetByLabel("Tên làng nghề").FillAsync(Wish);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }).ClickAsync();
        await page.GetByLabel("Lý do").FillAsync("Bà con vẫn gọi như thế.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }).ClickAsync();
        await Assertions.Expect(page.GetByText("chờ duyệt").First).ToBeVisibleAsync();
        Assert.True(await Screen.Overflow(page) <= 0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị" }).ClickAsync();
        await page.WaitForURLAsync($"**/lang-nghe/{Village}");
    }

    private static async Task Trace(IPage page)
    {
        await page.GotoAsync($"/nhat-ky?muc={Village}");
        var sent = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Đại diện làng nghề" }).First;
        await Assertions.Expect(sent).ToContainTextAsync("Bà con vẫn gọi như thế.");
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "theo đề nghị của Cán bộ xã" }).First).ToBeVisibleAsync();
        await sent.GetByRole(AriaRole.Link, new() { NameRegex = new System.Text.RegularExpressions.Regex("niêm phong") }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Wish);
        Assert.Equal(403, (await page.GotoAsync($"/lang-nghe/{Village}/dinh-chinh"))!.Status);
    }

    /// <summary>One whose district ended on 30/06/2025 may know the password still, and sees nothing.</summary>
    private async Task StayOutside()
    {
        var units = await screen.Services.GetRequiredService<UnitBooks>().Current(default);
        var district = units.UnitsOn(new DateOnly(2025, 6, 30)).First(u => units.Unit(u.UnitId).Level == UnitLevel.District).UnitId;
        var name = await screen.Invited(Roles.Inspector);
        var account = await screen.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        // Only what an account of today is invited with makes it one; this one's comes from the time of the districts.
        await screen.Read(db => db.RoleAssignments.Where(r => r.AccountId == account).ExecuteDeleteAsync());
        await screen.Give(account, Roles.DistrictOfficer, new RoleScope(district), new DateOnly(2023, 1, 1), new DateOnly(2025, 6, 30));
        var page = await screen.SignIn(await screen.Open(), name);
        foreach (var url in new[] { "/lang-nghe", $"/lang-nghe/{Village}", "/nhap-so-lieu", "/de-nghi" })
        {
            Assert.Equal(403, (await page.GotoAsync(url))!.Status);
        }
    }

    private static async Task Compare(IPage page)
    {
        await page.GotoAsync("/quan-tri/sao-luu");
        await page.GetByRole(AriaRole.Row).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "So với sổ đang chạy" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem kết quả" }).ClickAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "village_profiles" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "imports" }).First).ToBeVisibleAsync();
    }

    private static async Task Stands(IPage page, string words, bool isThere)
    {
        await page.GotoAsync($"/lang-nghe/{Village}");
        Assert.Equal(isThere, (await page.Locator("main").InnerTextAsync()).Contains(words, StringComparison.Ordinal));
    }
}
