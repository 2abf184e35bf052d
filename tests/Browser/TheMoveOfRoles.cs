using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Moves;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.Browser.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>The day after a map has changed: a page full of roles at places that are no more.</summary>
public sealed class TheMoveOfRoles(Screen screen) : IClassFixture<Screen>
{
    /// <summary>Of a page of twenty on the narrowest phone, with the form below it.</summary>
    private const int Tallest = 4500;

    [Fact]
    public async Task Is_a_line_a_role_on_a_phone_and_a_table_on_a_desk()
    {
        await Strand();
        foreach (var (width, script) in new[] { (Screen.Phone, false), (Screen.Phone, true), (Screen.Desk, true) })
        {
            var page = await screen.OpenAs(Roles.Administrator, width, script);
            var looking = new Looking(page, stopsNobody: script);
            Assert.Empty(await looking.Faults(MoveModel.Place) ?? ["the page did not open"]);
            Assert.Equal(MoveModel.PageSize, await page.Locator("table.moves tbody tr").CountAsync());
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, Tallest);
            await Kept(page, $"chuyen-vai-tro-{width}");
            Assert.Empty(await looking.Faults($"{MoveModel.Place}?trang=2") ?? ["the second page did not open"]);
            await Assertions.Expect(page.Locator("table.moves")).ToContainTextAsync("Chuyển từ 01/05/2026 sang");
            await Kept(page, $"chuyen-vai-tro-sau-{width}");
            await page.GotoAsync(MoveModel.Place);

            var choice = page.Locator("table.moves select").First;
            if (width == Screen.Phone)
            {
                await Assertions.Expect(choice).Not.ToBeVisibleAsync();
                await page.Locator("table.moves summary").First.ClickAsync();
            }

            await Assertions.Expect(choice).ToBeVisibleAsync();
            await page.Locator("table.moves input[type=checkbox]").First.CheckAsync();
            await page.Locator("select[name='What.Rows[0].To']").EvaluateAsync("s => s.add(new Option('nơi khác', '00000000-0000-0000-0000-000000000001', true, true))");
            await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển các vai trò đã chọn" }).ClickAsync();
            await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("Chọn nơi kế thừa nhận vai trò này.");
            await Assertions.Expect(page.Locator("select[name='What.Rows[0].To']")).ToBeVisibleAsync();
            Assert.Empty(script ? await Screen.Barriers(page) : []);
            await Kept(page, $"chuyen-vai-tro-loi-{width}");
        }
    }

    private async Task Strand()
    {
        var units = await screen.Services.GetRequiredService<UnitBooks>().Current(default);
        var gone = units.CommunesOn(new DateOnly(2025, 6, 30)).Where(u => units.On(u.UnitId, TestClock.Today) is null).OrderByDescending(u => units.Successors(u.UnitId, TestClock.Today).Count).Take(MoveModel.PageSize + 3).ToList();
        var name = await screen.Invited(Roles.CommuneOfficer, units.CommunesOn(TestClock.Today)[0].UnitId);
        var account = await screen.Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        foreach (var unit in gone)
        {
            await screen.Give(account, Roles.CommuneOfficer, new RoleScope(UnitId: unit.UnitId), new DateOnly(2025, 1, 1), unit == gone[^1] ? new DateOnly(2026, 4, 30) : null);
        }

        // One is moved already, as of a day to come.
        await screen.Give(account, Roles.CommuneOfficer, new RoleScope(UnitId: units.Successors(gone[^1].UnitId, TestClock.Today)[0].UnitId), new DateOnly(2026, 5, 1));
    }

    /// <summary>Pictures for a person to look at, when a folder is named for them.</summary>
    private static async Task Kept(IPage page, string name)
    {
        if (System.Environment.GetEnvironmentVariable("LANGNGHE_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
