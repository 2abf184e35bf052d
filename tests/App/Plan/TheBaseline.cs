using LangNghe.Foundation.Time;
using LangNghe.Plan.Figures;
using LangNghe.Registry.Seeding;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Plan;

/// <summary>Section I of the Plan, figure by figure, out of the register.</summary>
public sealed class TheBaseline(Site site) : IClassFixture<Site>
{
    private static readonly DateOnly _day = new(2021, 12, 31);

    public static TheoryData<string, double> Figures =>
        [.. PlanVillages.Read<BaselineFigure>("baseline-2021.csv").Select(f => (f.Figure, (double)f.Value))];

    public static TheoryData<string> UnitDays => ["2021-12-31", "2025-03-01", "2025-07-01", "2026-11-23"];

    private Task<T> Ask<T>(Func<FigureBook, Task<T>> question) => site.Do(question);

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task The_register_gives_each_figure_of_the_Plan(string figure, double value) =>
        Assert.Equal((decimal)value, (await Ask(book => book.Value(figure, AsOf.On(_day), default))).InUnit);

    [Theory]
    [MemberData(nameof(UnitDays))]
    public async Task Totals_are_equal_whichever_map_they_are_shown_in(string unitsDay)
    {
        var asOf = AsOf.On(_day) with { UnitsDay = DateOnly.Parse(unitsDay) };
        foreach (var value in await Ask(book => book.Values(asOf, default)))
        {
            var breakdown = await Ask(book => book.ByUnit(value, default));
            if (breakdown.Shares.Count > 0)
            {
                Assert.Equal(value.Numerator / value.Figure.Unit.Scale, breakdown.Shares.Sum(s => s.Numerator));
                Assert.Equal(value.Denominator / value.Figure.Unit.Scale ?? 0, breakdown.Shares.Sum(s => s.Denominator ?? 0));
                Assert.Single(breakdown.Shares, s => s.UnitCode is null);
            }
            else
            {
                Assert.False(string.IsNullOrEmpty(breakdown.Why));
            }
        }
    }

    [Theory]
    [InlineData("villages.active.total", 37)]
    [InlineData("villages.recognised.traditional", 29)]
    [InlineData("villages.defunct.traditional", 0)]
    [InlineData("villages.active.group.handicraft", 1)]
    public async Task A_row_is_as_sure_as_the_least_sure_fact_that_makes_it_count(string figure, int toCheck)
    {
        var value = await Ask(book => book.Value(figure, AsOf.On(_day), default));
        var explained = await site.Do<FigureExplainer, Explanation>(explainer => explainer.ExplainWhole(value, default));
        Assert.Equal(toCheck, explained.Rows.Count(r => r.Row.Evidence!.Sureness.NeedsChecking));
    }

    [Fact]
    public Task Every_number_is_that_of_the_rows_in_the_database() => site.NumbersHeldAgainstRows(AsOf.On(_day));

    [Fact]
    public async Task The_day_before_the_first_attested_day_knows_nothing_and_never_says_zero() =>
        Assert.All(await Ask(book => book.Values(AsOf.On(_day.AddDays(-1)), default)), value => Assert.Null(value.Value));

    [Fact]
    public async Task What_was_not_yet_recorded_is_not_known() =>
        Assert.All(await Ask(book => book.Values(AsOf.On(_day) with { KnownAt = VietnamDay.EndOf(site.Clock.Today().AddDays(-1)) }, default)), value => Assert.Null(value.Value));

    [Fact]
    public async Task After_their_attested_days_rights_of_unknown_term_wait_to_be_verified()
    {
        var signed = await Ask(book => book.Value("villages.active.with-ip", AsOf.On(PlanVillages.SignedOn), default));
        var after = await Ask(book => book.Value("villages.active.with-ip", AsOf.On(PlanVillages.SignedOn.AddDays(1)), default));
        Assert.Equal((14m, 0), (signed.Value, signed.ToVerify));
        Assert.Equal((0m, 14), (after.Value, after.ToVerify));
        var plans = await Ask(book => book.Value("villages.active.with-environment-plan", AsOf.On(new DateOnly(2024, 1, 1)), default));
        Assert.Equal((13m, PlanVillages.SignedOn), (plans.Value, plans.ConfirmedOn));
    }
}
