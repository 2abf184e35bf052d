using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class YearlyTests
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Theory]
    [InlineData("workers.regular", "workers.total")]
    [InlineData("workers.trained", "workers.total")]
    [InlineData("households.craft", "households.total")]
    [InlineData("establishments.environment-compliant", "establishments.total")]
    public void A_part_is_at_most_the_whole(string part, string whole)
    {
        Assert.Empty(Fields((part, 10), (whole, 10)));
        Assert.Equal(["Values[0].Value"], Fields((part, 11), (whole, 10)));
        Assert.Empty(Fields((part, 11)));
    }

    [Fact]
    public void Establishments_add_up_when_all_are_given()
    {
        Assert.Empty(Fields(("establishments.household", 7), ("establishments.enterprise", 2), ("establishments.cooperative", 1), ("establishments.total", 10)));
        Assert.Equal(["Values[3].Value"], Fields(("establishments.household", 7), ("establishments.enterprise", 2), ("establishments.cooperative", 1), ("establishments.total", 11)));
        Assert.Empty(Fields(("establishments.household", 7), ("establishments.enterprise", 2), ("establishments.total", 11)));
    }

    [Fact]
    public void What_stands_is_checked_along_with_what_is_typed()
    {
        var standing = new Dictionary<string, long> { ["workers.total"] = 10 };
        Assert.Equal(["Values[0].Value"], Facts(2025, ("workers.regular", 11)).Check(standing, _today).Select(p => p.Field));
        Assert.Empty(Facts(2025, ("workers.regular", 11), ("workers.total", 11)).Check(standing, _today));
    }

    [Fact]
    public void A_standing_figure_is_kept_by_typing_it_and_dropped_by_saying_so()
    {
        var standing = new Dictionary<string, long> { ["workers.total"] = 10, ["revenue.year"] = 5_250_000 };
        Assert.Contains("sổ đang ghi 10 người", Assert.Single(Emptied("workers.total").Check(standing, _today)).Sentence, StringComparison.Ordinal);
        Assert.Contains("sổ đang ghi 5,25 triệu đồng", Assert.Single(Emptied("revenue.year").Check(standing, _today)).Sentence, StringComparison.Ordinal);
        Assert.Empty(Emptied("households.total").Check(standing, _today));
        Assert.Empty(Emptied("workers.total", dropped: true).Check(standing, _today));
        Assert.Equal(["workers.total"], Emptied("workers.total", dropped: true).Dropped());
        Assert.Empty(Emptied("workers.total").Dropped());
        Assert.Equal(["Values[0].Value"], Emptied("households.total", dropped: true).Check(standing, _today).Select(p => p.Field));
    }

    [Fact]
    public void A_figure_is_either_dropped_or_written_anew()
    {
        var standing = new Dictionary<string, long> { ["workers.total"] = 10 };
        Assert.Empty(Dropping(10).Check(standing, _today));
        Assert.Empty(Dropping(10).Stored());
        Assert.Equal(["Values[0].Value"], Dropping(11).Check(standing, _today).Select(p => p.Field));

        static YearlyFacts Dropping(decimal typed) => new() { Year = 2025, Values = [new YearlyValueFacts { Measure = "workers.total", Value = typed, IsDropped = true }] };
    }

    [Fact]
    public void What_is_dropped_is_not_checked_along()
    {
        var standing = new Dictionary<string, long> { ["workers.total"] = 10 };
        var facts = Facts(2025, ("workers.regular", 11));
        facts.Values.Add(new YearlyValueFacts { Measure = "workers.total", IsDropped = true });
        Assert.Empty(facts.Check(standing, _today));
    }

    [Fact]
    public void Money_is_typed_in_million_dong_and_kept_in_dong()
    {
        Assert.Equal(1_779_500_000_000, Facts(2025, ("revenue.year", 1_779_500)).Stored()["revenue.year"]);
        Assert.Equal(5_250_000, Facts(2025, ("income.monthly.average", 5.25m)).Stored()["income.monthly.average"]);
        Assert.Equal(["Values[0].Value"], Fields(("income.monthly.average", 0.0000001m)));
    }

    [Fact]
    public void Counts_are_whole_and_not_negative()
    {
        Assert.Equal(["Values[0].Value"], Fields(("workers.total", 1.5m)));
        Assert.Equal(["Values[0].Value"], Fields(("workers.total", -1)));
        Assert.Equal(["Values[0].Value"], Fields(("unheard-of", 1)));
    }

    [Fact]
    public void No_village_has_more_than_the_sum_of_all_can_hold()
    {
        Assert.Empty(Fields(("workers.total", 10_000_000), ("revenue.year", 100_000_000)));
        Assert.Equal(["Values[0].Value", "Values[1].Value", "Values[2].Value"], Fields(("workers.total", 10_000_001), ("revenue.year", 100_000_000.1m), ("households.total", decimal.MaxValue)));
        Assert.Contains("nhiều nhất là 100.000.000 triệu đồng", Facts(2025, ("revenue.year", 9e18m)).Check(new Dictionary<string, long>(), _today).First().Sentence, StringComparison.Ordinal);
        Assert.All(YearlyMeasures.All, m => Assert.True(m.Most < long.MaxValue / 50_000));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Assert.Equal(["Year", "Values[0].Value"], Facts(2026, ("workers.regular", 11), ("workers.total", 10)).Check(new Dictionary<string, long>(), _today).Select(p => p.Field));
        Assert.Equal(["Values[2].Value", "Values[0].Value"], Fields(("workers.regular", 11), ("workers.total", 10), ("revenue.year", -1)));
    }

    [Theory]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    [InlineData(1999, false)]
    public void Only_a_year_that_is_over_has_figures(int year, bool good) => Assert.Equal(good, !Facts(year, ("workers.total", 1)).Check(new Dictionary<string, long>(), _today).Any);

    [Fact]
    public void A_confirmation_ends_today_at_the_latest_and_not_before_it_begins()
    {
        var facts = new ConfirmationFacts { Matter = RegisterMatters.Villages, From = new(2025, 1, 1), Through = _today };
        Assert.Empty(facts.Check(_today));
        Assert.Equal(["Through"], (facts with { Through = _today.AddDays(1) }).Check(_today).Select(p => p.Field));
        Assert.Equal(["Through"], (facts with { From = _today, Through = new(2025, 1, 1) }).Check(_today).Select(p => p.Field));
        Assert.Equal(["Matter"], (facts with { Matter = "weather" }).Check(_today).Select(p => p.Field));
    }

    private static YearlyFacts Emptied(string measure, bool dropped = false) => new() { Year = 2025, Values = [new YearlyValueFacts { Measure = measure, IsDropped = dropped }] };

    private static IEnumerable<string> Fields(params (string Measure, decimal Value)[] values) => Facts(2025, values).Check(new Dictionary<string, long>(), _today).Select(p => p.Field);

    private static YearlyFacts Facts(int year, params (string Measure, decimal Value)[] values) =>
        new() { Year = year, Values = [.. values.Select(v => new YearlyValueFacts { Measure = v.Measure, Value = v.Value })] };
}
