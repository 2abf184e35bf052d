using LangNghe.Environment.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Environment;

public sealed class TheListOfPolluters
{
    private static readonly DateOnly _today = new(2026, 3, 1);
    private static readonly PollutionListing _listing = PollutionListing.SinceTheDecision(Guid.NewGuid(), new DateOnly(2022, 11, 4), new Source());

    [Fact]
    public void A_listed_village_stays_listed_and_says_when_that_was_last_confirmed()
    {
        Assert.False(_listing.HoldsOn(new DateOnly(2003, 4, 21)));
        Assert.True(_listing.HoldsOn(_today));
        Assert.Equal("từ 22/04/2003, xác nhận lần cuối 04/11/2022", _listing.Days);
    }

    [Fact]
    public void Nobody_was_listed_before_the_decision() => Assert.Equal(
        nameof(PollutionFacts.ListedOn),
        Assert.Single(new PollutionFacts { DecisionNumber = "1/QĐ", ListedOn = new DateOnly(2003, 4, 21) }.Check(_today)).Field);

    [Theory]
    [InlineData("2003-12-31", Known.Year, "2003-04-22")]
    [InlineData("2003-04-01", Known.Month, "2003-04-22")]
    [InlineData("2003-05-31", Known.Month, "2003-05-01")]
    [InlineData("2003-03-31", Known.Month, null)]
    [InlineData("2002-12-31", Known.Year, null)]
    [InlineData("2019-10-10", Known.Attested, "2019-10-10")]
    public void An_entry_known_to_the_month_or_year_counts_from_its_first_day_and_never_before_the_decision(string day, Known known, string? from)
    {
        var entry = PollutionListing.Of(Guid.NewGuid(), new PollutionFacts { DecisionNumber = "1/QĐ", ListedOn = DateOnly.Parse(day), ListedOnKnown = known }, _today);
        Assert.Equal(from, entry.Ok ? $"{entry.Value.From:yyyy-MM-dd}" : null);
    }

    [Theory]
    [InlineData("2003-04-22", false)]
    [InlineData("2003-04-23", true)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-02", false)]
    public void The_exit_lies_after_the_entry_and_not_in_the_future(string day, bool accepted) =>
        Assert.Equal(accepted, !Exit(day).Check(_listing, _today, needsDecision: true).Any);

    [Fact]
    public void The_exit_needs_its_document() =>
        Assert.Equal(nameof(EndFacts.DecisionNumber), Assert.Single((Exit("2024-01-01") with { DecisionNumber = " " }).Check(_listing, _today, needsDecision: true)).Field);

    private static EndFacts Exit(string day) => new() { EndsOn = DateOnly.Parse(day), DecisionNumber = "9/QĐ-UBND" };
}
