using LangNghe.Plan.Domain;

namespace LangNghe.Tests.Rules.Plan;

public class JudgingATarget
{
    private static readonly DateOnly _start = new(2021, 12, 31);
    private static readonly DateOnly _milestone = new(2025, 12, 31);

    private static TargetTerms Terms(Comparison comparison, decimal low, decimal? high = null, decimal? baseline = 0, bool events = false) =>
        new(comparison, low, high, baseline, _start, _milestone, AboutTolerance: 5, events);

    private static Verdict Judge(TargetTerms terms, decimal? value, DateOnly day, decimal? upper = null, DateOnly? confirmed = null) =>
        TargetRule.Judge(terms, new Standing(value, upper ?? value, day, confirmed ?? day));

    [Theory]
    [InlineData(14, TargetStatus.OnTrack)]
    [InlineData(15, TargetStatus.Reached)]
    [InlineData(16, TargetStatus.Reached)]
    public void At_least_is_reached_at_the_number_itself_even_before_the_milestone(int value, TargetStatus status) =>
        Assert.Equal(status, Judge(Terms(Comparison.AtLeast, 15, baseline: 14), value, _start).Status);

    [Theory]
    [InlineData(70, TargetStatus.Missed)]
    [InlineData(70.1, TargetStatus.Reached)]
    public void More_than_needs_more(double value, TargetStatus status) =>
        Assert.Equal(status, Judge(Terms(Comparison.MoreThan, 70, baseline: null), (decimal)value, new DateOnly(2026, 1, 1), confirmed: _milestone).Status);

    [Theory]
    [InlineData(1, TargetStatus.Missed)]
    [InlineData(2, TargetStatus.Reached)]
    [InlineData(3, TargetStatus.Reached)]
    [InlineData(4, TargetStatus.Reached)]
    public void Above_a_range_is_reached_and_more_never_a_failure(int value, TargetStatus status)
    {
        var verdict = Judge(Terms(Comparison.Range, 2, 3, events: true), value, new DateOnly(2026, 1, 1), confirmed: _milestone);
        Assert.Equal(status, verdict.Status);
        Assert.Equal(value > 3, verdict.Reason.Contains("vượt mức", StringComparison.Ordinal));
    }

    [Fact]
    public void Exactly_needs_equality_and_eight_revocations_of_seven_are_for_a_person_to_look_at()
    {
        var terms = Terms(Comparison.Exactly, 7, events: true);
        Assert.Equal(TargetStatus.Reached, Judge(terms, 7, _milestone).Status);
        Assert.Contains("cần xem lại", Judge(terms, 8, _milestone).Reason, StringComparison.Ordinal);
        Assert.Equal(TargetStatus.Missed, Judge(terms, 6, new DateOnly(2026, 1, 1), confirmed: _milestone).Status);
    }

    [Theory]
    [InlineData(9.49, false)]
    [InlineData(9.5, true)]
    [InlineData(10.5, true)]
    [InlineData(10.51, true)]
    public void About_takes_its_tolerance_below_and_is_exceeded_above_it(double value, bool met)
    {
        var terms = Terms(Comparison.About, 10, baseline: null);
        Assert.Equal(met, terms.IsMetBy((decimal)value));
        Assert.Equal(value > 10.5, terms.IsExceededBy((decimal)value));
    }

    [Fact]
    public void What_is_kept_is_on_track_until_the_milestone_has_passed_and_reached_only_then()
    {
        var terms = Terms(Comparison.Keep, 58, baseline: 58);
        Assert.Equal(TargetStatus.OnTrack, Judge(terms, 58, _start).Status);
        Assert.Equal(TargetStatus.OnTrack, Judge(terms, 58, _milestone).Status);
        Assert.Equal(TargetStatus.Reached, Judge(terms, 58, new DateOnly(2026, 1, 1), confirmed: _milestone).Status);
        Assert.Equal(TargetStatus.Missed, Judge(terms, 57, new DateOnly(2026, 1, 1), confirmed: _milestone).Status);
        Assert.Equal(TargetStatus.Late, Judge(terms, 57, new DateOnly(2023, 6, 30)).Status);
    }

    [Fact]
    public void The_milestone_day_itself_still_belongs_to_the_time_given()
    {
        var terms = Terms(Comparison.AtLeast, 15, baseline: 14);
        Assert.NotEqual(TargetStatus.Missed, Judge(terms, 14, _milestone).Status);
        Assert.Equal(TargetStatus.Missed, Judge(terms, 14, _milestone.AddDays(1), confirmed: _milestone).Status);
    }

    [Theory]
    [InlineData(10, TargetStatus.OnTrack)]
    [InlineData(8, TargetStatus.AtRisk)]
    [InlineData(7, TargetStatus.Late)]
    [InlineData(6, TargetStatus.Late)]
    public void Before_the_milestone_the_straight_path_decides(int value, TargetStatus status) =>
        // Half of the way from 6 to 14 is 10; half of what was due is 2.
        Assert.Equal(status, Judge(Terms(Comparison.AboutRange, 14, 16, baseline: 6), value, new DateOnly(2023, 12, 31)).Status);

    [Fact]
    public void A_path_downward_counts_what_has_gone()
    {
        var terms = Terms(Comparison.Exactly, 0, baseline: 1);
        Assert.Equal(0.5m, Math.Round(terms.WantedOn(new DateOnly(2023, 12, 31))!.Value, 1));
        Assert.Equal(TargetStatus.Reached, Judge(terms, 0, _milestone).Status);
        Assert.Equal(TargetStatus.Late, Judge(terms, 1, new DateOnly(2025, 6, 30)).Status);
    }

    [Fact]
    public void Villages_come_whole_so_half_a_village_is_not_yet_due() =>
        Assert.Equal(TargetStatus.OnTrack, Judge(Terms(Comparison.AtLeast, 1, events: true), 0, new DateOnly(2025, 6, 30)).Status);

    [Fact]
    public void Without_a_value_nothing_is_judged() =>
        Assert.Equal(TargetStatus.Unknown, TargetRule.Judge(Terms(Comparison.AtLeast, 1), new Standing(null, null, _start, null, "thiếu số năm gốc 2020")).Status);

    [Fact]
    public void Fourteen_rights_to_verify_leave_fifteen_undecided_only_where_they_could_decide_it()
    {
        var terms = Terms(Comparison.AtLeast, 15, baseline: 14);
        var day = new DateOnly(2023, 6, 30);
        Assert.Equal(TargetStatus.Unknown, Judge(terms, 2, day, upper: 16).Status);
        Assert.NotEqual(TargetStatus.Unknown, Judge(terms, 0, day, upper: 14).Status);
    }

    [Fact]
    public void Knowledge_older_than_a_year_decides_nothing_but_acts_that_fulfilled_it_do()
    {
        var day = new DateOnly(2024, 6, 30);
        Assert.Equal(TargetStatus.Unknown, Judge(Terms(Comparison.AtLeast, 15, baseline: 14), 15, day, confirmed: new DateOnly(2022, 11, 4)).Status);
        Assert.Equal(TargetStatus.Reached, Judge(Terms(Comparison.AtLeast, 2, events: true), 2, day, confirmed: new DateOnly(2022, 11, 4)).Status);
        Assert.Equal(TargetStatus.Reached, Judge(Terms(Comparison.AtLeast, 15, baseline: 14), 15, day, confirmed: day.AddMonths(-12)).Status);
    }

    [Fact]
    public void After_the_milestone_a_verdict_needs_somebody_who_answers_for_that_day()
    {
        var terms = Terms(Comparison.Keep, 58, baseline: 58);
        Assert.Equal(TargetStatus.Unknown, Judge(terms, 58, new DateOnly(2026, 11, 23), confirmed: new DateOnly(2025, 12, 30)).Status);
        Assert.Equal(TargetStatus.Reached, Judge(terms, 58, new DateOnly(2026, 11, 23), confirmed: _milestone).Status);
    }

    [Fact]
    public void The_pace_needed_is_what_is_missing_over_the_years_left()
    {
        var pace = Pace.Of(Terms(Comparison.AboutRange, 12, 14, baseline: 6), 8, new DateOnly(2023, 12, 31));
        Assert.Equal(1m, Math.Round(pace.Seen!.Value, 1));
        Assert.Equal(2m, Math.Round(pace.Needed!.Value, 1));
    }

    [Fact]
    public void Four_points_make_no_forecast_and_five_do()
    {
        (int, decimal)[] points = [(2021, 10), (2022, 12), (2023, 14), (2024, 16), (2025, 18)];
        Assert.Null(Forecast.For(2030, points[..4]));
        Assert.Equal(28m, Math.Round(Forecast.For(2030, points)!.Middle, 3));
    }
}
