using LangNghe.Plan.Domain;

namespace LangNghe.Tests.Rules.Plan;

public class ReadingAFormula
{
    private static decimal? Figure(string code) => code switch { "revenue.year" => 1779.5m, "workers.total" => 18200, "villages.active.with-ip" => 14, "nothing" => null, _ => 0 };

    private static decimal? Value(string text) => Formula.Parse(text, _ => true, "Formula").Value.Value(Figure);

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 2 - 3", 5)]
    [InlineData("12 / 4 / 3", 1)]
    [InlineData("villages.active.with-ip - 4", 10)]
    [InlineData("2,5 × 2", 5)]
    public void Arithmetic_goes_as_at_school(string text, double value) => Assert.Equal((decimal)value, Value(text));

    [Fact]
    public void Revenue_a_worker_is_revenue_over_workers() => Assert.Equal(97.77m, Math.Round(Value("revenue.year / workers.total * 1000")!.Value, 2));

    [Theory]
    [InlineData("nothing + 1")]
    [InlineData("1 / 0")]
    [InlineData("1 / (workers.total - 18200)")]
    public void What_is_unknown_or_divided_by_zero_has_no_value(string text) => Assert.Null(Value(text));

    [Theory]
    [InlineData("", "Nhập công thức")]
    [InlineData("1 +", "giữa chừng")]
    [InlineData("(1 + 2", "đóng ngoặc")]
    [InlineData("1 2", "Thừa")]
    [InlineData("1 $ 2", "Không hiểu")]
    [InlineData("system.exit", "Không có số liệu nào mang mã")]
    public void A_wrong_formula_gets_a_sentence(string text, string sentence) =>
        Assert.Contains(sentence, Formula.Parse(text, code => code != "system.exit", "Formula").Problems.Single().Sentence, StringComparison.Ordinal);
}
