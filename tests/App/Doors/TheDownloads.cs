using System.Net;
using System.Text;
using System.Text.Json;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors;

/// <summary>Every list leaves the program as it stands on its page, and says first what it is.</summary>
public sealed class TheDownloads(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/ke-hoach/so-lieu/tai-ve.csv?tinh-den=31/12/2021&don-vi=01/07/2025", "Tính đến 31/12/2021", "Theo đơn vị của ngày 01/07/2025", "\nvillages.active.total,")]
    [InlineData("/nhat-ky/tai-ve.csv?viec=registry.seed", "Tính đến: ", "Bộ lọc: Việc: Nạp sổ bộ ban đầu theo Kế hoạch", "Nạp sổ bộ ban đầu theo Kế hoạch,")]
    [InlineData("/nhat-ky/tai-ve.csv?tu-ngay=01/03/2026", "Bộ lọc: Từ ngày 01/03/2026", "Nguồn: nhật ký", "Mời tài khoản,")]
    [InlineData("/quan-tri/tai-ve.csv?vai-tro=inspector", "Tính đến: ", "Bộ lọc: Vai trò hôm nay: Thanh tra", "Thanh tra")]
    public async Task The_csv_says_first_what_it_is(string url, string first, string second, string row)
    {
        var bytes = await (await site.SignedIn(Roles.Inspector)).Download(url);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.All(new[] { first, second, "Nguồn", row }, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ke-hoach/so-lieu")]
    [InlineData("/nhat-ky")]
    [InlineData("/quan-tri")]
    public async Task The_page_offers_both_and_they_come(string page)
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var links = (await inspector.Get(page + "?tim=person")).Page.QuerySelectorAll("main .links a[href*='tai-ve']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.All(new[] { "xlsx", "csv" }, format => Assert.Contains(links, link => link.Contains($"tai-ve.{format}", StringComparison.Ordinal)));
        foreach (var link in links)
        {
            Assert.NotEmpty(await inspector.Download(link));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await inspector.Get($"{page}/tai-ve.pdf")).Status);
    }

    [Theory]
    [InlineData("/nhat-ky/tai-ve.csv")]
    [InlineData("/quan-tri/tai-ve.xlsx")]
    public async Task Who_may_not_open_the_page_may_not_download_it(string url)
    {
        var commune = await site.Read(db => db.VillageProfiles.Where(p => p.Facts.CommuneId != null).Select(p => p.Facts.CommuneId).FirstAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(Roles.CommuneOfficer, commune)).Get(url)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Stranger().Get(url)).Status);
    }

    [Fact]
    public async Task A_journal_asked_for_what_there_is_not_gives_nothing_and_no_file()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        foreach (var wrong in new[] { "tu-ngay=31/02/2026", "nguoi=khongco" })
        {
            var refused = await inspector.Get($"/nhat-ky/tai-ve.csv?{wrong}");
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains("Chưa tải được nhật ký", JsonDocument.Parse(refused.Text).RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
            Assert.Null((await inspector.Get($"/nhat-ky?{wrong}")).Page.QuerySelector("main ol.line, main a[download]"));
        }
    }
}
