using System.Net;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Contradictions;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Seeding;
using LangNghe.Plan.Targets;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Plan;

public sealed class TheTargets(Site site) : IClassFixture<Site>
{
    private Task<IReadOnlyList<TargetValue>> On(DateOnly day, string? set = SeedTargets.PlanSet) =>
        site.Do<TargetBoard, IReadOnlyList<TargetValue>>(board => board.On(AsOf.On(day), default, set));

    [Fact]
    public async Task Twenty_two_stand_on_the_board_in_the_words_of_the_Plan()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        var page = await officer.Get("/ke-hoach?tinh-den=31/12/2021");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(22, page.Page.QuerySelectorAll("table.targets tbody tr").Length);
        Assert.Contains("Công nhận mới 02 - 03 làng nghề", page.Text, StringComparison.Ordinal);
        Assert.Contains("không phải hôm nay", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_baseline_day_what_can_be_judged_is_on_track_and_the_rest_says_what_is_missing()
    {
        var values = (await On(new DateOnly(2021, 12, 31))).ToDictionary(v => v.Target.Code);
        Assert.Equal((58m, TargetStatus.OnTrack), (values["T25-01"].Value, values["T25-01"].Verdict!.Status));
        Assert.Equal((6m, TargetStatus.OnTrack), (values["T25-08"].Value, values["T25-08"].Verdict!.Status));
        Assert.Equal((1m, TargetStatus.OnTrack), (values["T25-13"].Value, values["T25-13"].Verdict!.Status));
        string[] unknown = ["T25-06", "T25-07", "T25-10", "T25-11", "T25-12", "T30-05", "T30-06", "T30-08", "T30-09"];
        Assert.All(unknown, code => Assert.Equal(TargetStatus.Unknown, values[code].Verdict!.Status));
        Assert.Equal(unknown.Length, values.Values.Count(v => v.Verdict!.Status == TargetStatus.Unknown));
    }

    [Fact]
    public async Task The_day_after_the_baseline_no_stock_is_late()
    {
        var values = (await On(new DateOnly(2022, 1, 1))).ToDictionary(v => v.Target.Code);
        string[] stocks = ["T25-01", "T25-08", "T25-09", "T25-13", "T30-01", "T30-07"];
        Assert.All(stocks, code => Assert.Equal((code, TargetStatus.OnTrack), (code, values[code].Verdict!.Status)));
        Assert.DoesNotContain(values.Values, v => v.Verdict!.Status is TargetStatus.Late or TargetStatus.AtRisk);
    }

    [Theory]
    [InlineData("/ke-hoach?tinh-den=31/12/2021")]
    [InlineData("/ke-hoach/muc-tieu/T25-04?tinh-den=31/12/2021")]
    [InlineData("/ke-hoach/so-lieu/villages.tourism.since-2022?tinh-den=31/12/2021")]
    [InlineData("/ke-hoach/tai-ve.csv?tinh-den=31/12/2021")]
    public async Task A_sentence_of_the_Plan_is_shown_letter_for_letter(string url) =>
        Assert.Contains("phát triển ít nhất 01 làng nghề gắn với du lịch", (await (await site.SignedIn(Roles.Inspector)).Get(url)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_must_go_down_is_said_to_go_down()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/muc-tieu/T30-01?tinh-den=31/12/2021");
        Assert.Contains("Cần giảm 0,6 làng mỗi năm", page.Words("main"), StringComparison.Ordinal);
        Assert.Contains("đúng 60 làng", page.Words("dl.facts dd"), StringComparison.Ordinal);
        Assert.Contains(TargetRule.Sentences[0], page.Words("details.rule"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_shares_of_one_target_are_named_on_the_board_and_on_its_page()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var row = (await inspector.Get("/ke-hoach?tinh-den=31/12/2021")).AllWords("table.targets tbody tr").Single(r => r.StartsWith("T25-12", StringComparison.Ordinal));
        Assert.Contains("cơ sở —", row, StringComparison.Ordinal);
        Assert.Contains("làng nghề —", row, StringComparison.Ordinal);
        Assert.Equal(2, (await inspector.Get("/ke-hoach/muc-tieu/T25-12?tinh-den=31/12/2021")).AllWords("div.proof h3").Count);
    }

    [Fact]
    public async Task A_decision_without_a_baseline_is_named_and_not_called_the_Plan()
    {
        var ip = (await On(new DateOnly(2021, 12, 31), SeedTargets.NationalSet)).Single(v => v.Target.Code == "Q801-25-09");
        Assert.Contains("Quyết định 801/QĐ-TTg không nêu số gốc", ip.Verdict!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ke-hoach/muc-tieu/T25-09?tinh-den=9999-12-31")]
    [InlineData("/ke-hoach/muc-tieu/T25-09?tinh-den=31/12/9999&don-vi=01/01/0001&da-biet=01/01/0001")]
    [InlineData("/ke-hoach?tinh-den=01/01/2101")]
    [InlineData("/ke-hoach/mau-thuan?tinh-den=31/12/1899")]
    [InlineData("/lang-nghe?tinh-den=0001-01-01")]
    public async Task A_day_out_of_all_reason_is_refused_like_one_that_cannot_be_read(string url)
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get(url);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("từ năm 1900 đến năm 2100", page.Words("#tinh-den-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ke-hoach/mau-thuan", Roles.Inspector)]
    [InlineData("/ke-hoach/chi-so", Roles.DepartmentOfficer)]
    public async Task Every_screen_of_the_Plan_has_its_day_and_says_when_it_is_not_today(string url, string role)
    {
        var visitor = await site.SignedIn(role);
        Assert.NotNull((await visitor.Get(url)).Page.QuerySelector("form.as-of"));
        Assert.Contains("tính đến 31/12/2021", (await visitor.Get($"{url}?tinh-den=31/12/2021")).Words(".gold-line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_is_defined_only_on_the_register_of_today()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        const string Then = "/ke-hoach/chi-so?tinh-den=31/12/2021";
        Assert.Null((await officer.Get(Then)).Page.QuerySelector("main form[method=post]"));
        (string, string)[] facts = [("Facts.Label", "Thử"), ("Facts.Unit", "làng"), ("Facts.Formula", "1 + 1"), ("Facts.Reason", "Thử")];
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.PostStraight(Then, "/ke-hoach/chi-so", facts)).Status);
    }

    [Fact]
    public async Task The_desk_is_of_today_whatever_day_the_address_carries()
    {
        var officer = await site.SignedIn(Roles.DepartmentOfficer);
        Assert.Equal((await officer.Get("/")).Words("ul.tally"), (await officer.Get("/?tinh-den=31/12/2021")).Words("ul.tally"));
    }

    [Fact]
    public async Task Contradictions_give_both_numbers_and_keep_the_capitals_of_names()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/mau-thuan");
        var text = page.Words("main");
        Assert.Contains("06/58 làng", text, StringComparison.Ordinal);
        Assert.Contains("13/58 làng", text, StringComparison.Ordinal);
        Assert.Contains("T25-06 cần trên 70 % và T30-05 cần trên 80 %", text, StringComparison.Ordinal);
        Assert.DoesNotContain("trở lên %", text, StringComparison.Ordinal);
        Assert.DoesNotContain("qđ-ttg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("“Phát triển ít nhất", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_nothing_is_claimed_that_nobody_answers_for()
    {
        var values = await On(new DateOnly(2026, 11, 23));
        Assert.DoesNotContain(values, v => v.Verdict!.Status is TargetStatus.Reached or TargetStatus.Missed);
        Assert.All(values, v => Assert.NotEmpty(v.Verdict!.Reason));
    }

    [Fact]
    public async Task The_press_stands_beside_the_value_and_never_sets_it()
    {
        var ip = (await On(new DateOnly(2025, 6, 30))).Single(v => v.Target.Code == "T25-09");
        Assert.Contains(ip.Press, p => p.Value == 16);
        Assert.NotEqual(16, ip.Value);
    }

    [Fact]
    public async Task National_counts_get_no_verdict_and_shares_do()
    {
        var values = await On(new DateOnly(2021, 12, 31), SeedTargets.NationalSet);
        Assert.All(values.Where(v => v.Figures.Count == 0), v => Assert.Null(v.Verdict));
        var ip = values.Single(v => v.Target.Code == "Q801-25-09");
        Assert.Equal(24.1m, Math.Round(ip.Value!.Value, 1));
        Assert.NotNull(ip.Verdict);
    }

    [Fact]
    public async Task The_nine_traps_of_the_Plan_are_found_by_computing()
    {
        var (_, findings) = Assert.Single(await site.Do<ContradictionReader, IReadOnlyList<(TargetSet Set, IReadOnlyList<Finding> Findings)>>(reader => reader.Read(AsOf.On(site.Clock.Today()), default)));
        Assert.Equal(["base-year", "between-plans", "no-baseline", "other-measure", "other-measure", "population", "stock", "threshold", "undefined"], findings.Select(f => f.Kind).Order());
        Assert.Contains(findings, f => f.Kind == "stock" && f.Arithmetic.Contains("61–63", StringComparison.Ordinal) && f.Arithmetic.Contains("60", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Kind == "between-plans" && f.Arithmetic.Contains("16–17/60", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/ke-hoach/muc-tieu/T25-09")]
    [InlineData("/ke-hoach/muc-tieu/T25-12")]
    [InlineData("/ke-hoach/muc-tieu/Q801-30-08")]
    [InlineData("/ke-hoach/so-lieu")]
    [InlineData("/ke-hoach/so-lieu/villages.active.with-ip?tinh-den=31/12/2021&don-vi=01/07/2025")]
    [InlineData("/ke-hoach/so-lieu/villages.active.with-ip?dong=can-xac-minh")]
    [InlineData("/ke-hoach/so-lieu/revenue.year?tinh-den=31/12/2021")]
    [InlineData("/ke-hoach/so-lieu/income.multiple-of-2020")]
    [InlineData("/ke-hoach/mau-thuan")]
    [InlineData("/ke-hoach?van-ban=qd-801-2022")]
    [InlineData("/")]
    public async Task Each_page_opens_for_an_inspector_and_not_for_a_stranger(string url)
    {
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignedIn(Roles.Inspector)).Get(url)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Stranger().Get(url)).Status);
    }

    [Theory]
    [InlineData("/ke-hoach/muc-tieu/T99-01")]
    [InlineData("/ke-hoach/so-lieu/khong.co")]
    [InlineData("/ke-hoach?van-ban=khong-co")]
    [InlineData("/ke-hoach/tai-ve.pdf")]
    public async Task What_there_is_not_is_not_found(string url) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Inspector)).Get(url)).Status);

    [Fact]
    public async Task The_explanation_prints_as_many_rows_as_the_figure()
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get("/ke-hoach/so-lieu/villages.active.with-ip?tinh-den=31/12/2021");
        Assert.Equal("Vì sao là 14?", page.Heading);
        Assert.Contains("14 dòng, bằng đúng con số ở trên", page.Text, StringComparison.Ordinal);
        Assert.Equal(14, page.Page.QuerySelectorAll("#dong-duoc-dem ~ table tbody tr, section[aria-labelledby=dong-duoc-dem] tbody tr").Length);
    }

    [Theory]
    [InlineData("/ke-hoach/tai-ve.csv?tinh-den=31/12/2021")]
    [InlineData("/ke-hoach/so-lieu/revenue.year/tai-ve.csv?tinh-den=31/12/2021")]
    public async Task A_download_says_its_day_first_and_begins_with_the_mark_that_Excel_needs(string url)
    {
        var bytes = await (await site.SignedIn(Roles.DepartmentOfficer)).Download(url);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("Tính đến 31/12/2021", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }
}
