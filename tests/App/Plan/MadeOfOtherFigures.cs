using System.Text;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;

namespace LangNghe.Tests.App.Plan;

/// <summary>Shares, growth and indicators show the numbers they are made of, each with its own page.</summary>
public sealed class MadeOfOtherFigures(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Growth_shows_the_latest_and_the_base_year_and_each_opens()
    {
        await site.Reported("production-value.year", 2021, 2_000_000_000_000);
        await site.Reported("production-value.year", 2023, 2_420_000_000_000);
        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get("/ke-hoach/so-lieu/production-value.growth.from-2021");
        Assert.Equal("Vì sao là 10?", page.Heading);
        Assert.Equal("2.420 tỷ đồng: giá trị sản xuất cả năm, năm 2023 / 2.000 tỷ đồng: giá trị sản xuất cả năm, năm 2021 → 10 %/năm", page.Words(".formula"));
        var parts = page.Page.QuerySelectorAll("section[aria-labelledby=thanh-phan] tbody tr");
        Assert.Equal(2, parts.Length);
        Assert.Contains("Báo cáo năm 2021 của Sở", parts[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("Vì sao là 2.420?", (await inspector.Get(parts[0].QuerySelector("a")!.GetAttribute("href")!)).Heading);
        Assert.Equal("Vì sao là 2.000?", (await inspector.Get(parts[1].QuerySelector("a")!.GetAttribute("href")!)).Heading);
        Assert.Equal(2, page.Page.QuerySelectorAll("section[aria-labelledby=viec-ghi] li").Length);
        var file = Encoding.UTF8.GetString(await inspector.Download("/ke-hoach/so-lieu/production-value.growth.from-2021/tai-ve.csv"));
        Assert.Contains("Giá trị sản xuất cả năm (tỷ đồng)", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_names_what_is_over_and_what_is_under()
    {
        await site.Reported("workers.trained", 2021, 9_100);
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/so-lieu/workers.trained.share?tinh-den=31/12/2021");
        Assert.Equal("9.100 người: lao động đã được đào tạo, năm 2021 / 18.200 người: tổng số lao động, năm 2021 = 50 %", page.Words(".formula"));
        Assert.Equal(2, page.Page.QuerySelectorAll("section[aria-labelledby=thanh-phan] tbody tr a").Length);
        Assert.NotEmpty(page.Page.QuerySelectorAll("section[aria-labelledby=viec-ghi] li"));
        Assert.NotEmpty(page.Page.QuerySelectorAll("section[aria-labelledby=van-ban] li"));
    }

    [Fact]
    public async Task An_indicator_refuses_to_mix_years_shows_its_parts_and_leads_its_author_to_its_form()
    {
        var officer = await site.Officer();
        var url = (await officer.PostForm(
            "/ke-hoach/chi-so", ("Facts.Label", "Doanh thu một hộ"), ("Facts.Unit", "tỷ đồng/người"), ("Facts.Formula", "revenue.year / artisans.recognised"), ("Facts.Reason", "Theo dõi"))).Location!;
        Assert.Equal("Vì sao là 136,88?", (await officer.Get(url + "?tinh-den=31/12/2021")).Heading);
        await site.Reported("artisans.recognised", 2025, 20);
        var page = await officer.Get(url);
        Assert.Equal("Vì sao chưa có con số?", page.Heading);
        Assert.Contains("năm khác nhau: “Doanh thu cả năm” là số năm 2021; “Nghệ nhân đã được công nhận” là số năm 2025", page.Words(".formula"), StringComparison.Ordinal);
        Assert.Equal(2, page.Page.QuerySelectorAll("section[aria-labelledby=thanh-phan] tbody tr").Length);

        var form = url.Replace("so-lieu", "chi-so", StringComparison.Ordinal);
        var inspector = await site.SignedIn(Roles.Inspector);
        foreach (var where in new[] { url, "/ke-hoach/so-lieu" })
        {
            Assert.NotNull((await officer.Get(where)).Page.QuerySelector($"a[href='{form}']"));
            Assert.Null((await inspector.Get(where)).Page.QuerySelector($"a[href='{form}']"));
        }
    }
}
