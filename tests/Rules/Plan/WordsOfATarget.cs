using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Plan.Targets;

namespace LangNghe.Tests.Rules.Plan;

public class WordsOfATarget
{
    private static readonly DateOnly _day = new(2026, 11, 23);
    private static readonly TargetSet _set = new("ke-hoach", "Kế hoạch thử", null, isNational: false, 1, 5);
    private static readonly FigureCatalogue _catalogue = new();

    private static Target ATarget(Comparison comparison, decimal low, decimal? high = null, string unit = "village", string figures = "villages.active.with-ip", decimal? baseline = 14) => new(_set.Id, "T", 2030)
    {
        Label = "Mục tiêu", MeasuredAs = "", Comparison = comparison, IsReading = false, Low = low, High = high, Unit = unit, Figures = figures, Baseline = baseline,
    };

    private static FigureValue Known(string figure, decimal value, int toVerify = 0) => new(_catalogue.Find(figure)!, AsOf.On(_day), FigureState.Known)
    {
        Value = value, Numerator = value, Denominator = 58, ToVerify = toVerify, ConfirmedOn = _day,
    };

    private static TargetValue Judged(Target target, FigureValue figure)
    {
        var (value, upper) = (TargetValue.InUnitOf(target, figure), TargetValue.UpperOf(target, figure));
        return new TargetValue(target, _set, target.Terms(_set), [figure], value, upper, TargetRule.Judge(target.Terms(_set), new Standing(value, upper, _day, _day)), []);
    }

    [Theory]
    [InlineData(Comparison.AboutRange, 16, 17, "village", "khoảng 16–17 làng")]
    [InlineData(Comparison.AtLeast, 15, null, "village", "ít nhất 15 làng")]
    [InlineData(Comparison.MoreThan, 70, null, "percent", "trên 70 %")]
    [InlineData(Comparison.Exactly, 60, null, "village", "đúng 60 làng")]
    public void What_is_asked_is_said_once(Comparison comparison, int low, int? high, string unit, string words) =>
        Assert.Equal(words, TargetWords.Asked(ATarget(comparison, low, high, unit)));

    [Fact]
    public void Rights_to_verify_are_a_span_and_no_loss()
    {
        var value = Judged(ATarget(Comparison.AboutRange, 16, 17), Known("villages.active.with-ip", 0, toVerify: 14));
        Assert.Equal("0–14 làng; cần khoảng 16–17 làng; còn thiếu 2–16 làng, tùy 14 làng cần xác minh.", TargetWords.Prose(value));
        Assert.Null(TargetWords.PaceOf(value.Target, Pace.Of(value.Terms, value.Value, value.Upper, _day)));
        Assert.Contains("0–14", TargetDrawing.Bar(value).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_met_already_is_missing_at_most_so_much()
    {
        var value = Judged(ATarget(Comparison.AtLeast, 15), Known("villages.active.with-ip", 2, toVerify: 14));
        Assert.Equal("2–16 làng; cần ít nhất 15 làng; còn thiếu nhiều nhất 13 làng, tùy 14 làng cần xác minh.", TargetWords.Prose(value));
    }

    [Fact]
    public void A_pace_says_whether_it_goes_up_or_down()
    {
        var total = ATarget(Comparison.Exactly, 60, figures: "villages.recognised.total", baseline: 65);
        Assert.Equal("Cần giảm 1 làng mỗi năm; nhịp đã thấy là giảm 0,5 làng mỗi năm.", TargetWords.PaceOf(total, new Pace(-0.5m, -1)));
        Assert.Equal("Cần thêm 2 làng mỗi năm; chưa đủ thời gian để biết nhịp đã thấy.", TargetWords.PaceOf(total, new Pace(null, 2)));
        Assert.Equal("Cần thêm 2 điểm phần trăm mỗi năm; nhịp đã thấy là không đổi.", TargetWords.PaceOf(ATarget(Comparison.MoreThan, 70, unit: "percent"), new Pace(0, 2)));
    }

    [Theory]
    [InlineData("villages.active.with-ip", "số văn bằng, ngày nộp đơn")]
    [InlineData("villages.traditional.with-ocop", "quyết định phân hạng")]
    [InlineData("villages.environment-compliant.share", "kết quả rà soát, xếp loại của 57 làng chưa được xếp loại")]
    public void Each_need_asks_for_what_is_really_missing(string figure, string words) =>
        Assert.Contains(TargetNeeds.Of(Judged(ATarget(Comparison.AtLeast, 15, figures: figure), Known(figure, 1, toVerify: 57)), _day), n => n.Words.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Every_count_that_can_wait_to_be_verified_says_what_would_verify_it() =>
        Assert.All(_catalogue.All.OfType<VillageCount>().Where(f => f.ToVerify is not null), f => Assert.NotEmpty(f.ToVerifyBy));

    [Fact]
    public void Only_whole_official_year_ends_make_a_forecast_and_its_band_has_an_area()
    {
        decimal[] values = [6, 7, 9, 9, 11];
        var series = new TrendSeries(null, [.. values.Select((v, i) => new TrendValue(new DateOnly(2021 + i, 12, 31), v, v, true, false))]);
        var value = Judged(ATarget(Comparison.AboutRange, 16, 17), Known("villages.active.with-ip", 11));
        var svg = Drawn(value, series);
        var points = Regex.Match(svg, "<polygon class=\"trend-forecast\" points=\"(?<points>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["points"].Value.Split(' ');
        Assert.True(points.Distinct().Count() >= 3, string.Join(' ', points));
        Assert.Contains("dự báo", svg, StringComparison.Ordinal);

        var unverified = series with { Values = [.. series.Values.Select(v => v.Day.Year == 2023 ? v with { Upper = 14 } : v)] };
        Assert.Null(unverified.Forecast(value.Target));
        Assert.DoesNotContain("trend-forecast", Drawn(value, unverified), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OCOP từ 3 sao", "OCOP từ 3 sao")]
    [InlineData("Danh sách Quyết định 64/2003/QĐ-TTg", "danh sách Quyết định 64/2003/QĐ-TTg")]
    [InlineData("", "")]
    public void Only_the_first_letter_goes_small(string text, string small) => Assert.Equal(small, Vi.Uncapital(text));

    private static string Drawn(TargetValue value, TrendSeries series)
    {
        using var text = new StringWriter();
        TargetDrawing.Trend(value, [series], _day).Draw().WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
