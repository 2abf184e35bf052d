using LangNghe.Foundation.Who;
using LangNghe.Tests.Books;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>A bad workbook and a good one, from the upload to the undoing: nobody is stopped on the way, with and without script.</summary>
public sealed class TheImport(Screen screen) : IClassFixture<Screen>
{
    private static readonly object?[] _header = ["Số trong sổ", "Năm", "Tổng số lao động", "Lao động có việc làm thường xuyên"];

    [Theory]
    [InlineData(Screen.Desk, true, 50)]
    [InlineData(Screen.Phone, false, 52)]
    public async Task Is_shown_accepted_and_undone(int width, bool script, int village)
    {
        var page = await screen.OpenAs(Roles.DepartmentOfficer, width, script);
        var looking = new Looking(page, stopsNobody: script);
        Assert.Empty(await looking.Faults("/nhap-so-lieu") ?? ["/nhap-so-lieu did not open"]);
        await Kept(page, $"nap-{width}");

        await HandIn(page, "Số liệu năm của làng nghề và địa bàn", $"sai{new string('x', 200)}.xlsx", Xlsx.Of(_header, [village, 2015, 10, 20], [village, 2030, "nhiều", null], [village, 2014, 5, null]));
        await Checked(page, "2 dòng có lỗi");
        await Looked(page, looking, $"loi-{width}");
        Assert.Empty(await looking.Faults("/nhap-so-lieu") ?? ["/nhap-so-lieu did not open"]);

        await HandIn(page, "Số liệu năm của làng nghề và địa bàn", "đúng.xlsx", Xlsx.Of(_header, [village, 2015, 20, 10]));
        await Checked(page, "1 dòng mới.");
        await Looked(page, looking, $"chap-nhan-{width}");
        await page.GetByLabel("Lý do", new() { Exact = true }).FillAsync("báo cáo năm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào sổ" }).ClickAsync();
        await Checked(page, "Đã ghi vào sổ");
        await Looked(page, looking, $"da-ghi-{width}");
        await page.GetByLabel("Lý do hoàn tác").FillAsync("nhầm tệp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nhập này" }).ClickAsync();
        await Checked(page, "Đã hoàn tác");
        await Looked(page, looking, $"hoan-tac-{width}");

        await HandIn(page, "Làng nghề", "cũ.xlsx", Xlsx.InFont(".VnTime", ["Tªn lµng nghÒ", "NghÒ", "Tõ ngµy"], ["Lµng thö nghiÖm m· cò", "muèi", "01/01/2026"]));
        await Checked(page, "Chờ chọn cách đọc");
        await Looked(page, looking, $"hoi-ma-{width}");

        await HandIn(page, "Làng nghề", "trùng.xlsx", Xlsx.Of(["Tên làng nghề", "Nhóm ngành nghề", "Từ ngày"], ["Làng Nha Xa", "Sản xuất muối", "01/01/2026"], ["Nha Xá", "Sản xuất muối", "01/01/2026"]));
        await Checked(page, "Đã kiểm tra");
        if (await page.GetByRole(AriaRole.Link, new() { Name = "Xem và quyết định" }).CountAsync() > 0)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Xem và quyết định" }).ClickAsync();
            await Looked(page, looking, $"trung-{width}");
        }
    }

    [Theory]
    [InlineData(Screen.Desk, true, 53)]
    [InlineData(Screen.Phone, false, 54)]
    public async Task Namesakes_are_told_apart_in_the_queue(int width, bool script, int village)
    {
        const string Kind = "Cơ sở sản xuất", Name = "Nguyễn Phúc Thị Hoàng Khánh Tường Vi Nghiêm";
        object?[] header = ["Số trong sổ", "Tên cơ sở", "Loại hình", "Nghề", "Địa chỉ", "Điện thoại", "Số lao động", "Từ ngày"];
        var page = await screen.OpenAs(Roles.DepartmentOfficer, width, script);
        var looking = new Looking(page, stopsNobody: script);
        await HandIn(page, Kind, "sổ cũ.xlsx", Xlsx.Of(header,
            [village, Name, "Hộ", "dệt lụa", "xóm Đình", $"09120{village}001", 3, 2015], [village, new string('x', 200), "Hộ", null, new string('y', 150), $"09120{village}002", 3, "03/2016"]));
        await Checked(page, "2 dòng mới.");
        await page.GetByLabel("Lý do", new() { Exact = true }).FillAsync("bảng kê của xã");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào sổ" }).ClickAsync();
        await Checked(page, "Đã ghi vào sổ");

        await HandIn(page, Kind, "bảng mới.xlsx", Xlsx.Of(header,
            [village, Name.ToUpperInvariant(), "Hộ", "dệt lụa", "ngõ 12, đường vào đình làng, xóm Đông", $"09120{village}002", 5, 2015], [village, Name, "Hộ", null, "xóm Trại", null, 2, 2020],
            [village, new string('x', 200), "Hộ", null, new string('z', 150), null, -5, 2016], [village, new string('x', 200), "Hộ", null, new string('z', 150), null, 3, 2016]));
        await Checked(page, "3 dòng có thể trùng, chờ quyết định, 1 dòng có lỗi");
        await page.GetByRole(AriaRole.Link, new() { Name = "Xem và quyết định" }).ClickAsync();
        await Looked(page, looking, $"co-so-trung-{width}");
        await page.GetByRole(AriaRole.Group, new() { Name = "Dòng 2:" }).GetByLabel($"Là {Name}").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Dòng 3:" }).GetByLabel("Là dòng 2 của tệp").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Dòng 5:" }).GetByLabel("Không phải").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi quyết định và kiểm tra lại" }).ClickAsync();
        await Checked(page, "1 dòng mới, 3 dòng có lỗi");
        await Looked(page, looking, $"co-so-theo-quyet-dinh-{width}");
    }

    private static async Task HandIn(IPage page, string kind, string name, byte[] file)
    {
        await page.GotoAsync("/nhap-so-lieu");
        await page.GetByLabel("Loại số liệu", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = kind });
        await page.GetByLabel("Tệp", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });
        await page.GetByRole(AriaRole.Button, new() { Name = "Nạp và kiểm tra" }).ClickAsync();
    }

    /// <summary>With script the page comes by itself; without, by loading it again.</summary>
    private static async Task Checked(IPage page, string words)
    {
        for (var tries = 60; !(await page.Locator("dl.facts").First.InnerTextAsync()).Contains(words, StringComparison.Ordinal); tries--)
        {
            Assert.True(tries > 0, $"{page.Url} never said “{words}”: {await page.Locator("main").InnerTextAsync()}");
            await Task.Delay(500);
            await page.ReloadAsync();
        }
    }

    private static async Task Looked(IPage page, Looking looking, string name)
    {
        await Kept(page, name);
        var faults = await looking.Faults(page.Url) ?? [$"{page.Url} did not open"];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
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
