using AngleSharp.Dom;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;

namespace LangNghe.Tests.App.Plan;

/// <summary>What happens after a milestone is no part of the target that ended with it.</summary>
public sealed class AfterAMilestone(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_number_on_the_board_opens_the_page_of_that_very_number()
    {
        var officer = await site.Officer();
        await Recognised("Nón lá An Khoái", "10/11/2025");
        await Recognised("Rượu Kim Bảng", "10/02/2026");

        var link = (await officer.Get("/ke-hoach")).Page.QuerySelectorAll("table.targets tbody tr").Single(r => r.QuerySelector("td.code")!.TextContent.Trim() == "T25-03").QuerySelector(".big a")!;
        Assert.Equal("1", link.TextContent);
        await OpensAt(link, "Vì sao là 1?");
        await OpensAt((await officer.Get("/ke-hoach/muc-tieu/T25-03")).Page.QuerySelector(".proof a")!, "Vì sao là 1?");
        Assert.Equal("Vì sao là 2?", (await officer.Get("/ke-hoach/so-lieu/villages.newly-recognised.since-2022")).Heading);

        async Task Recognised(string name, string day)
        {
            var number = (await officer.PostForm("/lang-nghe/ghi-moi", ("What.Day", day), ("What.Village.Name", name), ("What.Village.Group", "Manufacture"), ("Why.Reason", "UBND xã đề nghị"))).Location!.Split('/')[^1];
            Assert.Equal($"/lang-nghe/{number}", (await officer.Walk(
                $"/lang-nghe/{number}/cong-nhan",
                [("What.Kind", "Ordinary"), ("What.DecisionNumber", $"901/QĐ-UBND {day}"), ("What.Day", day), ("What.CraftYears", "80"), ("What.PaperChecked", "true")],
                ("Why.Reason", "Theo quyết định"))).Location);
        }

        async Task OpensAt(IElement a, string heading)
        {
            var page = await officer.Get(a.GetAttribute("href")!);
            Assert.Equal(heading, page.Heading);
            Assert.Contains("tính đến 31/12/2025", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_would_have_to_be_entered_stands_beside_every_target_that_cannot_be_judged()
    {
        var rows = (await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach")).Page.QuerySelectorAll("table.targets tbody tr");
        var unknown = rows.Where(r => r.QuerySelector(".status-cell")!.TextContent.Contains("chưa đủ dữ liệu", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(unknown);
        Assert.All(unknown, row => Assert.StartsWith("Để kết luận được: ", row.QuerySelector(".need")!.TextContent.Trim(), StringComparison.Ordinal));
        Assert.Equal(unknown.Count, rows.Count(r => r.QuerySelector(".need") is not null));
        Assert.Contains(unknown, row => row.QuerySelector(".need")!.TextContent.Contains("“Giá trị sản xuất cả năm” năm 2021", StringComparison.Ordinal));
    }
}
