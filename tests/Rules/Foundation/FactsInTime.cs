using LangNghe.Foundation.Time;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class FactsInTime
{
    private static readonly DateOnly _first = new(2018, 6, 1);
    private static readonly DateOnly _last = new(2021, 12, 31);
    private static readonly Source _source = new(Note: "mục I");

    [Theory]
    [InlineData("2018-05-31", false)]
    [InlineData("2018-06-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void A_fact_holds_from_its_first_through_its_last_day(string day, bool holds) =>
        Assert.Equal(holds, new Saying("a").With(new Span(_first, Until: _last)).HoldsOn(DateOnly.Parse(day)));

    [Fact]
    public void A_change_closes_the_old_period_on_the_day_before()
    {
        var old = new Saying("old").With(new Span(_first, Until: _last));
        var rows = old.ChangedFrom(new DateOnly(2020, 1, 1), new Saying("new"), _source);

        Assert.True(old.IsWithdrawn);
        Assert.Equal([("old", _first, new DateOnly(2019, 12, 31)), ("new", new DateOnly(2020, 1, 1), _last)], rows.Select(r => (r.Words, r.From, r.Until!.Value)));
    }

    [Fact]
    public void A_change_on_the_first_day_leaves_nothing_of_the_old() =>
        Assert.Equal("new", Assert.Single(new Saying("old").With(new Span(_first)).ChangedFrom(_first, new Saying("new"), _source)).Words);

    [Fact]
    public void A_change_on_a_day_that_the_row_does_not_hold_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => new Saying("old").With(new Span(_first, Until: _last)).ChangedFrom(_last.AddDays(1), new Saying("new"), _source));

    [Fact]
    public void A_correction_takes_the_days_of_the_wrong_row()
    {
        var wrong = new Saying("wrong").With(new Span(_first, Known.Year, _last));
        var right = wrong.CorrectedTo(new Saying("right"), _source);

        Assert.True(wrong.IsWithdrawn);
        Assert.False(right.IsWithdrawn);
        Assert.Equal((_first, Known.Year, _last), (right.From, right.FromKnown, right.Until!.Value));
    }

    [Fact]
    public void A_right_of_which_only_attested_days_are_known_needs_verifying_afterwards()
    {
        var right = new Saying("ocop").With(Span.AttestedOnly(_last, _last));
        Assert.False(right.NeedsVerifyingAfter(_last));
        Assert.True(right.NeedsVerifyingAfter(_last.AddDays(1)));
    }

    private sealed class Saying(string words) : Dated
    {
        public string Words { get; } = words;

        public override string Subject => "saying:1";
    }
}
