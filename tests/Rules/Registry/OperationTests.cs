using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class OperationTests
{
    private static readonly DateOnly _today = new(2026, 3, 2);
    private static readonly Guid _village = Guid.NewGuid();
    private static readonly Operation _operating = Period(OperationState.Operating, "2021-12-31", "2024-06-30");
    private static readonly Operation _ceased = Period(OperationState.Ceased, "2024-07-01");

    [Theory]
    [InlineData(OperationState.Operating, "2024-07-02", "")]
    [InlineData(OperationState.Operating, "2024-07-01", "Day")]
    [InlineData(OperationState.Ceased, "2025-01-01", "State")]
    [InlineData(OperationState.Ceased, "2023-01-01", "")]
    [InlineData(OperationState.Ceased, "2021-12-30", "Day")]
    [InlineData(OperationState.Operating, "2026-03-03", "Day")]
    public void A_state_changes_to_another_from_a_later_day(OperationState state, string day, string field) =>
        Assert.Equal(field, string.Join(' ', new OperationFacts { State = state, Day = DateOnly.Parse(day) }.Check([_operating, _ceased], _today).Select(p => p.Field)));

    [Fact]
    public void The_first_state_needs_no_other() =>
        Assert.Empty(new OperationFacts { State = OperationState.Operating, Day = _today }.Check([], _today));

    [Theory]
    [InlineData("2021-12-31", "From")]
    [InlineData("2022-01-01", "")]
    [InlineData("2026-03-02", "")]
    [InlineData("2026-03-03", "From")]
    public void A_corrected_first_day_stays_after_that_of_the_period_before(string from, string field) =>
        Assert.Equal(field, string.Join(' ', new OperationCorrection { State = OperationState.Ceased, From = DateOnly.Parse(from) }.Check(_ceased, _operating, _today).Select(p => p.Field)));

    [Fact]
    public void A_village_that_is_neither_at_risk_nor_ceased_is_not_restored()
    {
        Assert.Equal(["Day"], Restored(new(2024, 6, 30)));
        Assert.Empty(Restored(new(2024, 7, 1)));
        Assert.Empty(Restored(new(2024, 6, 30), Review(2022, ReviewClass.AtRiskRestorable)));
        Assert.Equal(["Day"], Restored(new(2024, 6, 30), Review(2022, ReviewClass.AtRiskRestorable), Review(2023, ReviewClass.Developing)));
        Assert.Equal(["Day"], Restored(new(2023, 12, 30), Review(2023, ReviewClass.AtRiskRestorable)));
        Assert.Empty(Restored(new(2023, 12, 31), Review(2023, ReviewClass.AtRiskRestorable)));
    }

    [Fact]
    public void Only_a_ceased_village_opens_again_and_not_on_the_day_it_ceased()
    {
        Assert.Equal(["Reopens"], Reopened(new(2024, 6, 30), Review(2022, ReviewClass.AtRiskRestorable)));
        Assert.Equal(["Day"], Reopened(new(2024, 7, 1)));
        Assert.Empty(Reopened(new(2024, 7, 2)));
    }

    [Fact]
    public void A_review_says_something_of_a_year_that_has_begun()
    {
        Assert.Equal(["Class"], new ReviewFacts { Year = 2025 }.Check(_today).Select(p => p.Field));
        Assert.Equal(["Year"], new ReviewFacts { Year = 2027, IsEffective = true }.Check(_today).Select(p => p.Field));
        Assert.Empty(new ReviewFacts { Year = 2026, IsEffective = false }.Check(_today));
        Assert.Equal(new DateOnly(2025, 12, 31), new ReviewFacts { Year = 2025 }.HoldsFrom(_today));
        Assert.Equal(_today, new ReviewFacts { Year = 2026 }.HoldsFrom(_today));
    }

    private static IEnumerable<string> Restored(DateOnly day, params VillageReview[] reviews) =>
        new RestorationFacts { Day = day }.Check([_operating, _ceased], reviews, [], _today).Select(p => p.Field);

    private static IEnumerable<string> Reopened(DateOnly day, params VillageReview[] reviews) =>
        new RestorationFacts { Day = day, Reopens = true }.Check([_operating, _ceased], reviews, [], _today).Select(p => p.Field);

    private static VillageReview Review(int year, ReviewClass review) => new VillageReview(_village, year) { Class = review }.With(new Span(new(year, 12, 31), Known.Year));

    private static Operation Period(OperationState state, string from, string? until = null) =>
        new Operation(_village, state).With(new Span(DateOnly.Parse(from), Until: until is null ? null : DateOnly.Parse(until)));
}
