using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Seeding;
using LangNghe.Plan.Targets;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Plan;

/// <summary>Fourteen rights of unknown term, once the department answers for the register of rights.</summary>
public sealed class WhatIsUnverified(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _confirm =
    [
        ("What.Matter", "ip"), ("What.From", "01/01/2022"), ("What.Through", "28/02/2026"), ("Why.Reason", "Theo hồ sơ"), ("Why.Paper.Number", "15/BC-SNN"),
        ("Why.Paper.Kind", "Other"), ("Why.Paper.Title", "Báo cáo rà soát quyền sở hữu trí tuệ"), ("Why.Paper.Issuer", "Sở Nông nghiệp và Môi trường"), ("Why.Paper.IssuedOn", "01/03/2026"),
    ];

    [Fact]
    public async Task Rights_to_verify_are_drawn_and_worded_as_a_span_and_give_no_pace_and_no_forecast()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var confirmed = await officer.PostForm("/xac-nhan-so", _confirm);
        Assert.True(confirmed.Location == "/xac-nhan-so", confirmed.Words(".error-summary"));
        var page = await officer.Get("/ke-hoach/muc-tieu/T30-07?tinh-den=28/02/2026");
        var text = page.Words("main");
        Assert.Contains("0–14 làng; cần khoảng 16–17 làng; còn thiếu 2–16 làng, tùy 14 làng cần xác minh", text, StringComparison.Ordinal);
        Assert.Contains("Chưa nói được nhịp: còn 14 làng cần xác minh", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nhịp đã thấy", text, StringComparison.Ordinal);
        Assert.Contains("số văn bằng, ngày nộp đơn", page.Words("section[aria-labelledby=con-thieu]"), StringComparison.Ordinal);
        var wide = page.Page.QuerySelector("svg.chart-wide")!;
        // Year ends of 2022 to 2025 and the day itself; only the end of 2021 is a number.
        Assert.Equal(5, wide.QuerySelectorAll("rect.trend-span").Length);
        Assert.Single(wide.QuerySelectorAll("circle.trend-point"));
        Assert.Empty(wide.QuerySelectorAll(".trend-line, .trend-forecast"));
        Assert.DoesNotContain(wide.QuerySelectorAll("text"), t => t.TextContent.Contains('−', StringComparison.Ordinal));

        var board = await site.Do<TargetBoard, IReadOnlyList<TargetValue>>(b => b.On(AsOf.On(new DateOnly(2023, 6, 30)), default, SeedTargets.PlanSet));
        Assert.Equal(TargetStatus.Unknown, board.Single(v => v.Target.Code == "T25-09").Verdict!.Status);
    }
}
