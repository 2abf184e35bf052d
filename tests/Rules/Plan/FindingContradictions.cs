using LangNghe.Plan.Contradictions;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Tests.Rules.Plan;

public class FindingContradictions
{
    private static readonly TargetSet _set = new("ke-hoach", "Kế hoạch thử", null, isNational: false, 1, 5);
    private static readonly TargetSet _nation = new("quyet-dinh", "Quyết định thử", null, isNational: true, 2, 5);
    private static readonly FigureCatalogue _catalogue = new();

    private static Target ATarget(string code, string figures, Comparison comparison, decimal low, decimal? high = null, int milestone = 2030, string unit = "village",
        string population = "", decimal? baseline = null, string? baselineFigure = null, int? baselineYear = null) => new(_set.Id, code, milestone)
        {
            Label = code, MeasuredAs = code, Comparison = comparison, IsReading = false, Low = low, High = high, Unit = unit, Figures = figures,
            Population = population, Baseline = baseline, BaselineFigure = baselineFigure, BaselineYear = baselineYear,
        };

    private static IReadOnlyList<Finding> Read(IReadOnlyList<Target> targets, Dictionary<string, decimal>? baseline = null, Dictionary<string, IReadOnlyList<int>>? years = null, params Target[] others) =>
        ContradictionRules.Find(Reading(targets, baseline, years, others));

    private static PlanReading Reading(IReadOnlyList<Target> targets, Dictionary<string, decimal>? baseline = null, Dictionary<string, IReadOnlyList<int>>? years = null, params Target[] others) => new(
        _set, targets, _catalogue.All.ToDictionary(f => f.Code), baseline ?? [], 2021, years ?? [], [.. others.Select(o => (_nation, o))])
    {
        Wholes = new Dictionary<string, decimal> { ["villages.active.with-ocop-3-star"] = 58, ["villages.active.with-environment-plan"] = 58 },
        Undefined = new Dictionary<string, string> { ["villages.effective.share"] = "chưa có bộ tiêu chí" },
    };

    [Fact]
    public void A_plan_that_adds_up_reports_none()
    {
        var kept = ATarget("A", "villages.active.total", Comparison.Keep, 58, milestone: 2025, population: "recognised", baseline: 58, baselineFigure: "villages.active.total", baselineYear: 2021);
        var added = ATarget("B", "villages.newly-recognised.since-2026", Comparison.Range, 1, 2, baseline: 0);
        var total = ATarget("C", "villages.recognised.total", Comparison.Exactly, 60, population: "recognised", baseline: 65, baselineFigure: "villages.recognised.total", baselineYear: 2021);
        Assert.Empty(Read([kept, added, total], new() { ["villages.active.total"] = 58, ["villages.recognised.total"] = 65 }));
    }

    [Fact]
    public void What_is_kept_and_added_against_another_total_is_found_with_its_arithmetic()
    {
        var kept = ATarget("A", "villages.active.total", Comparison.Keep, 58, milestone: 2025);
        var first = ATarget("B", "villages.newly-recognised.since-2022", Comparison.Range, 2, 3, milestone: 2025);
        var second = ATarget("C", "villages.newly-recognised.since-2026", Comparison.Range, 1, 2);
        var finding = Assert.Single(Read([kept, first, second, ATarget("D", "villages.recognised.total", Comparison.Exactly, 60, baseline: 65)],
            new() { ["villages.active.total"] = 58, ["villages.newly-recognised.since-2022"] = 0, ["villages.newly-recognised.since-2026"] = 0 }));
        Assert.Equal("stock", finding.Kind);
        Assert.Contains("61–63", finding.Arithmetic, StringComparison.Ordinal);
        Assert.Empty(Read([kept, first, second, ATarget("D", "villages.recognised.total", Comparison.Exactly, 61, baseline: 65)],
            new() { ["villages.active.total"] = 58, ["villages.newly-recognised.since-2022"] = 0, ["villages.newly-recognised.since-2026"] = 0 }));
    }

    [Theory]
    [InlineData(2020, 2021, 1)]
    [InlineData(2020, 2020, 0)]
    public void A_base_year_without_a_figure_is_found(int wanted, int known, int findings) =>
        Assert.Equal(findings, Read(
            [ATarget("A", "income.multiple-of-2020", Comparison.AtLeast, 1.5m, 2, unit: "times", population: "workers", baselineFigure: "income.monthly.average", baselineYear: wanted)],
            new() { ["income.monthly.average"] = 5 }, new() { ["income.monthly.average"] = [known] }).Count(f => f.Kind == "base-year"));

    [Fact]
    public void Growth_of_production_against_a_baseline_of_revenue_is_found_until_production_is_known()
    {
        var target = ATarget("A", "production-value.growth.from-2021", Comparison.About, 10, unit: "percent per year", population: "active", baselineFigure: "revenue.year", baselineYear: 2021);
        Assert.Equal("other-measure", Assert.Single(Read([target], new() { ["revenue.year"] = 1779.5m })).Kind);
        Assert.Empty(Read([target], new() { ["revenue.year"] = 1779.5m, ["production-value.growth.from-2021"] = 9 }));
    }

    [Theory]
    [InlineData("traditional", true)]
    [InlineData("active", false)]
    public void A_target_over_another_population_than_its_baseline_is_found(string population, bool found) =>
        Assert.Equal(found, Read(
            [ATarget("A", "villages.active.with-ocop-3-star", Comparison.AtLeast, 12, population: population, baseline: 6, baselineFigure: "villages.active.with-ocop-3-star", baselineYear: 2021)],
            new() { ["villages.active.with-ocop-3-star"] = 6 }).Any(f => f.Kind == "population"));

    [Fact]
    public void Three_stars_today_and_any_grade_wanted_is_found() =>
        Assert.Contains(Read(
            [ATarget("A", "villages.traditional.with-ocop", Comparison.AboutRange, 12, 14, population: "traditional", baseline: 6, baselineFigure: "villages.active.with-ocop-3-star", baselineYear: 2021)],
            new() { ["villages.active.with-ocop-3-star"] = 6, ["villages.traditional.with-ocop"] = 6 }), f => f.Kind == "threshold");

    [Fact]
    public void A_rating_that_nothing_defines_is_found_once_for_both_milestones() =>
        Assert.Equal(2, Assert.Single(Read(
            [ATarget("A", "villages.effective.share", Comparison.MoreThan, 70, milestone: 2025, unit: "percent"), ATarget("B", "villages.effective.share", Comparison.MoreThan, 80, unit: "percent")])).Clauses.Count);

    [Fact]
    public void Once_criteria_are_in_force_the_rating_only_lacks_a_start()
    {
        var reading = Reading([ATarget("A", "villages.effective.share", Comparison.MoreThan, 70, milestone: 2025, unit: "percent")]);
        Assert.Contains("A cần trên 70 %; chưa có bộ tiêu chí.", Assert.Single(ContradictionRules.Find(reading)).Arithmetic, StringComparison.Ordinal);
        var defined = reading with { Undefined = new Dictionary<string, string>() };
        Assert.Equal("no-baseline", Assert.Single(ContradictionRules.Find(defined)).Kind);
    }

    [Fact]
    public void A_baseline_that_is_a_part_of_something_is_told_with_its_whole()
    {
        var ocop = Read(
            [ATarget("A", "villages.traditional.with-ocop", Comparison.AboutRange, 12, 14, population: "traditional", baseline: 6, baselineFigure: "villages.active.with-ocop-3-star", baselineYear: 2021)],
            new() { ["villages.active.with-ocop-3-star"] = 6, ["villages.traditional.with-ocop"] = 6 });
        Assert.Equal(["population", "threshold"], ocop.Select(f => f.Kind));
        Assert.All(ocop, f => Assert.Contains("06/58 làng", f.Arithmetic, StringComparison.Ordinal));
        var environment = Assert.Single(Read(
            [ATarget("A", "villages.environment-compliant.share", Comparison.Exactly, 100, unit: "percent", population: "active", baselineFigure: "villages.active.with-environment-plan", baselineYear: 2021)],
            new() { ["villages.active.with-environment-plan"] = 13 }));
        Assert.Contains("13/58 làng", environment.Arithmetic, StringComparison.Ordinal);
        Assert.Contains(environment.Clauses, c => c.Words.EndsWith("13/58 làng", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_without_anything_to_start_from_is_found() =>
        Assert.Equal("no-baseline", Assert.Single(Read([ATarget("A", "workers.trained.share", Comparison.Exactly, 100, unit: "percent")])).Kind);

    [Theory]
    [InlineData(50, true)]
    [InlineData(28, false)]
    public void A_count_below_the_share_of_another_plan_is_found(int share, bool found)
    {
        var mine = ATarget("A", "villages.active.with-ip", Comparison.AboutRange, 16, 17, population: "active", baseline: 14);
        var total = ATarget("B", "villages.recognised.total", Comparison.Exactly, 60, baseline: 65);
        var theirs = ATarget("Q", "villages.active.with-ip", Comparison.AtLeast, share, unit: "percent");
        Assert.Equal(found, Read([mine, total], new() { ["villages.active.with-ip"] = 14 }, null, theirs).Any(f => f.Kind == "between-plans"));
    }
}
