using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Tests.Rules.Plan;

public class WorkingAnIndicator
{
    private static readonly FigureCatalogue _catalogue = new();
    private static readonly AsOf _asOf = AsOf.On(new DateOnly(2026, 3, 2));
    private static readonly UserIndicator _indicator = UserIndicator.From(
        new Indicator("user.1", 1, new IndicatorFacts { Label = "Doanh thu một lao động", Unit = "triệu đồng/người", Formula = "revenue.year / workers.total * 1000" }), _catalogue);

    private static FigureValue Known(string code, decimal value, int? year) =>
        new(_catalogue.Find(code)!, _asOf, FigureState.Reported) { Value = value, Year = year, Coverage = "số báo cáo chung" };

    [Fact]
    public void Figures_of_one_year_are_worked_together_and_the_result_is_of_that_year()
    {
        var value = _indicator.Worked(_asOf, [Known("revenue.year", 1_779_500_000_000, 2021), Known("workers.total", 18_200, 2021)]);
        Assert.Equal((97.77m, 2021), (Math.Round(value.Value!.Value, 2), value.Year));
    }

    [Fact]
    public void Figures_of_different_years_are_refused_and_each_year_is_told()
    {
        var value = _indicator.Worked(_asOf, [Known("revenue.year", 1_779_500_000_000, 2021), Known("workers.total", 20_000, 2025)]);
        Assert.Null(value.Value);
        Assert.Contains("năm khác nhau", value.Why, StringComparison.Ordinal);
        Assert.Contains("“Doanh thu cả năm” là số năm 2021", value.Why, StringComparison.Ordinal);
        Assert.Contains("“Tổng số lao động” là số năm 2025", value.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_of_a_day_has_no_year_to_differ_in() =>
        Assert.NotNull(_indicator.Worked(_asOf, [Known("revenue.year", 1_000_000_000, 2021), Known("workers.total", 10, null)]).Value);

    [Fact]
    public void What_is_missing_is_told_before_the_years_are_compared()
    {
        var value = _indicator.Worked(_asOf, [FigureValue.None(_catalogue.Find("revenue.year")!, _asOf, "chưa năm nào được nhập"), Known("workers.total", 20_000, 2025)]);
        Assert.Contains("chưa có “Doanh thu cả năm”: chưa năm nào được nhập", value.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_divided_by_zero() =>
        Assert.Equal("mẫu số bằng không", _indicator.Worked(_asOf, [Known("revenue.year", 1_000_000_000, 2021), Known("workers.total", 0, 2021)]).Why);
}
