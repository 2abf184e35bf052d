using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Plan;

/// <summary>Five figures of the press stand beside our own, with their day and their doubt, and set none.</summary>
public sealed class WhatThePressGave(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("villages.active.with-environment-plan", "13/58 (03/2023)", "Vì sao là 13?")]
    [InlineData("villages.active.with-environment-plan", "32/58 (31/12/2024)", "Vì sao là 13?")]
    [InlineData("villages.active.with-ocop-3-star", "7/58 (12/2024)", "Vì sao là 0–6?")]
    [InlineData("villages.active.with-ip", "16/58 (12/2024)", "Vì sao là 0–14?")]
    [InlineData("villages.with-central-wastewater-treatment", "1/58 (03/2023)", "Vì sao chưa có con số?")]
    public async Task Each_stands_on_its_figures_page_and_in_the_list(string figure, string told, string heading)
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get($"/ke-hoach/so-lieu/{figure}");
        Assert.Equal((HttpStatusCode.OK, heading), (page.Status, page.Heading));
        Assert.Contains(told, page.Words("dl.facts"), StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", page.Words("dl.facts"), StringComparison.Ordinal);
        var row = (await inspector.Get("/ke-hoach/so-lieu")).AllWords("table.cards tbody tr").Single(r => r.Contains(told, StringComparison.Ordinal) && r.Contains("Theo báo chí", StringComparison.Ordinal));
        Assert.Contains("chưa kiểm chứng", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_the_press_gave_has_no_value_of_ours() =>
        Assert.Contains("chưa có dữ liệu trong sổ", (await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/so-lieu/villages.with-central-wastewater-treatment")).Words(".formula"), StringComparison.Ordinal);

    [Fact]
    public async Task Before_its_day_the_press_had_said_nothing() => Assert.DoesNotContain(
        "báo chí", (await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/so-lieu/villages.active.with-ip?tinh-den=31/12/2021")).Words("main"), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("T25-09", "16/58", 1, null)]
    [InlineData("T30-07", "16/58", 1, null)]
    [InlineData("T25-08", "7/58", 1, "Làng nghề đang hoạt động có sản phẩm OCOP từ 3 sao")]
    [InlineData("T25-12", "32/58", 2, "Làng nghề đang hoạt động có phương án bảo vệ môi trường được phê duyệt")]
    [InlineData("T30-09", "32/58", 2, "Làng nghề đang hoạt động có phương án bảo vệ môi trường được phê duyệt")]
    [InlineData("Q801-30-08", "16/58", 1, null)]
    public async Task Each_stands_by_the_target_whose_measure_or_baseline_it_speaks_of_with_a_dot_on_the_trend(string target, string told, int dots, string? other)
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var page = await inspector.Get($"/ke-hoach/muc-tieu/{target}");
        Assert.Contains(told, page.Words("section[aria-labelledby=bao-chi]"), StringComparison.Ordinal);
        Assert.Equal(dots, page.Page.QuerySelectorAll("svg.chart-wide .trend-press").Length);
        Assert.Equal(other is not null, page.Words("section[aria-labelledby=dien-bien]").Contains($"đo “{other}”", StringComparison.Ordinal));
        var set = target.StartsWith('Q') ? "?van-ban=qd-801-2022" : "";
        Assert.Contains((await inspector.Get("/ke-hoach" + set)).AllWords("table.targets tbody tr"), r => r.StartsWith(target, StringComparison.Ordinal) && r.Contains($"chưa kiểm chứng: {told}", StringComparison.Ordinal) && r.Contains(other ?? "", StringComparison.Ordinal));
    }
}
