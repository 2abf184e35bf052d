using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace LangNghe.Tests.Browser;

/// <summary>Somebody agrees, asks to see and asks to be deleted: every page on the way, wide and narrow, with and without script.</summary>
public sealed class TheRightsOfPeople(Screen screen) : IClassFixture<Screen>
{
    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, false)]
    public async Task Are_kept_from_the_consent_to_the_deletion(int width, bool script)
    {
        var person = (await screen.Do<RegisterPerson, Outcome<Person>>(register => register.Run(
            new RegisterFacts { Person = new PersonFacts { Name = $"Phùng Thị Quyền {width}", BirthYear = 1961, Phone = "0912000321", Address = "Xóm Đình" }, IsAnother = true }, default))).Value.Id;
        var page = await screen.OpenAs(Roles.DepartmentOfficer, width, script);
        var found = new List<string>();

        await Look($"/nguoi/{person}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ghi đồng ý", Exact = true }).ClickAsync();
        await Look(page.Url);
        await page.GetByLabel("Công bố trên trang công khai").CheckAsync();
        await page.GetByLabel("Họ và tên").CheckAsync();
        await page.GetByLabel("Văn bản có chữ ký").CheckAsync();
        await page.GetByLabel("Câu đã đồng ý").FillAsync("Tôi đồng ý công bố họ tên của tôi.");
        await page.GetByLabel("Nơi giữ bằng chứng").FillAsync("Phiếu số 4, hồ sơ nghệ nhân");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi đồng ý" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Đã ghi đồng ý.")).ToBeVisibleAsync();
        await Look(page.Url);
        await page.GetByRole(AriaRole.Link, new() { Name = "Rút đồng ý" }).ClickAsync();
        await Look(page.Url);

        var see = await Ask("Xem, cung cấp dữ liệu");
        foreach (var path in new[] { "", "/giao", "/buoc/phan-cong", "/buoc/tra-loi", "/buoc/tu-choi" })
        {
            await Look(see + path);
        }

        await page.GotoAsync($"{see}/giao");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Tải tệp để giao" }).ClickAsync());
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);

        var delete = await Ask("Xóa dữ liệu");
        await page.GotoAsync(delete);
        await page.GetByRole(AriaRole.Link, new() { Name = "Thực hiện", Exact = true }).ClickAsync();
        await Look(page.Url);
        await page.GetByLabel("Đã làm gì, vì sao").FillAsync("Xóa theo đơn");
        await page.GetByLabel("Tôi hiểu").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("đã xóa theo yêu cầu").First).ToBeVisibleAsync();
        await Look(page.Url);
        await Look("/yeu-cau-du-lieu");
        await Look("/quan-tri/ngay-nghi");
        await Look("/quan-tri/ngay-nghi/2027");
        await Look("/quan-tri/luu-giu");
        await Look("/nghe-nhan");
        await Look("/lang-nghe/14/dai-dien/moi?ten=An");
        Assert.Empty(found);

        async Task<string> Ask(string what)
        {
            await page.GotoAsync($"/nguoi/{person}");
            await page.GetByRole(AriaRole.Link, new() { Name = "Ghi yêu cầu về dữ liệu" }).ClickAsync();
            await Look(page.Url);
            await page.GetByLabel(what).CheckAsync();
            await page.GetByLabel("Đơn, thư").CheckAsync();
            await page.GetByLabel("Nội dung").FillAsync("Đề nghị theo đơn ngày 02/03/2026");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ghi yêu cầu" }).ClickAsync();
            await Assertions.Expect(page.GetByText("Đã ghi yêu cầu.")).ToBeVisibleAsync();
            return new Uri(page.Url).AbsolutePath;
        }

        async Task Look(string url)
        {
            if (page.Url != url)
            {
                await page.GotoAsync(url);
            }

            // A click that leads on does not wait for the page that comes.
            await Screen.Loaded(page);
            var wider = await Screen.Overflow(page);
            found.AddRange(wider > 0 ? [$"{url} is {wider} pixels wider than the window"] : Array.Empty<string>());
            found.AddRange(script ? (await Screen.Barriers(page)).Select(b => $"{url} {b}") : []);
        }
    }
}
