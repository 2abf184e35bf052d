using LangNghe.Plan.Domain;

namespace LangNghe.Tests.Rules.Plan;

public class JudgingATarget
{
    private static readonly DateOnly _start = new(2021, 12, 31);
    private static readonly DateOnly _milestone = new(2025, 12, 31);

    private static TargetTerms Terms(Comparison comparison, decimal low, decimal? high = null, decimal? baseline = 0, bool events = false, bool whole = false) =>
        new(comparison, low, high, baseline, _start, _milestone, AboutTolerance: 5, events) { ComesWhole = events || whole };

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

    public static TheoryData<Comparison, int, int?, int> Stocks => new()
    {
        { Comparison.AboutRange, 12, 14, 6 }, { Comparison.AtLeast, 15, null, 14 }, { Comparison.Exactly, 0, null, 1 }, { Comparison.Exactly, 60, null, 65 }, { Comparison.AboutRange, 16, 17, 14 },
    };

    [Theory]
    [MemberData(nameof(Stocks))]
    public void The_day_after_the_baseline_nothing_is_late(Comparison comparison, int low, int? high, int baseline)
    {
        var terms = Terms(comparison, low, high, baseline, whole: true);
        Assert.Equal(TargetStatus.OnTrack, Judge(terms, baseline, _start.AddDays(1)).Status);
        Assert.Equal(TargetStatus.Late, Judge(terms, baseline, _milestone).Status);
    }

    [Fact]
    public void A_village_is_due_on_the_day_on_which_the_path_reaches_it_and_not_before()
    {
        // One village in 1461 days × 1/6: day 243,5.
        var terms = Terms(Comparison.AboutRange, 12, 14, baseline: 6, whole: true);
        Assert.Equal(TargetStatus.OnTrack, Judge(terms, 6, _start.AddDays(243)).Status);
        Assert.Equal(TargetStatus.Late, Judge(terms, 6, _start.AddDays(244)).Status);
        Assert.Equal(TargetStatus.OnTrack, Judge(terms, 7, _start.AddDays(244)).Status);
    }

    [Fact]
    public void Villages_come_whole_so_half_a_village_is_not_yet_due() =>
        Assert.Equal(TargetStatus.OnTrack, Judge(Terms(Comparison.AtLeast, 1, events: true), 0, new DateOnly(2025, 6, 30)).Status);

    [Fact]
    public void No_revocation_where_0_87_are_wanted_is_on_track_and_both_the_verdict_and_the_printed_rule_say_why()
    {
        var verdict = Judge(Terms(Comparison.Exactly, 7, events: true), 0, new DateOnly(2022, 6, 30));
        Assert.Equal(TargetStatus.OnTrack, verdict.Status);
        Assert.Contains("0,87; phần lẻ chưa đến hạn", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains(TargetRule.Sentences, s => s.Contains("0,87", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_does_not_come_whole() =>
        Assert.Equal(TargetStatus.Late, Judge(Terms(Comparison.AtLeast, 80, baseline: 79), 79, new DateOnly(2023, 12, 31)).Status);

    [Fact]
    public void Without_a_baseline_there_is_no_path_and_the_verdict_names_what_gives_none()
    {
        var verdict = Judge(Terms(Comparison.MoreThan, 70, baseline: null) with { SetBy = "Quyết định 801/QĐ-TTg" }, 60, new DateOnly(2023, 12, 31));
        Assert.Equal(TargetStatus.AtRisk, verdict.Status);
        Assert.Contains("Quyết định 801/QĐ-TTg không nêu số gốc", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains(TargetRule.Sentences, s => s.StartsWith("Nguy cơ", StringComparison.Ordinal) && s.Contains("không nêu số gốc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(58, TargetStatus.AtRisk, TargetStatus.Missed, true)]
    [InlineData(60, TargetStatus.Reached, TargetStatus.Reached, false)]
    [InlineData(61, TargetStatus.AtRisk, TargetStatus.Missed, false)]
    public void An_exact_stock_is_missed_on_either_side_once_the_milestone_has_passed(int value, TargetStatus before, TargetStatus after, bool look)
    {
        // 61 a year before: three of the four that were due are gone.
        var terms = Terms(Comparison.Exactly, 60, baseline: 65, whole: true);
        Assert.Equal(before, Judge(terms, value == 61 ? 63 : value, new DateOnly(2024, 12, 31)).Status);
        var verdict = Judge(terms, value, new DateOnly(2026, 1, 1), confirmed: _milestone);
        Assert.Equal(after, verdict.Status);
        Assert.Equal(look, verdict.Reason.Contains("cần xem lại", StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_seven_revocations_stay_for_a_person_to_look_at_after_the_milestone() =>
        Assert.Equal(TargetStatus.AtRisk, Judge(Terms(Comparison.Exactly, 7, events: true), 8, new DateOnly(2026, 1, 1), confirmed: _milestone).Status);

    [Theory]
    [InlineData(TargetStatus.Unknown, 14, 0, 14)]
    [InlineData(TargetStatus.Late, 14, 0, 13)]
    [InlineData(TargetStatus.Unknown, 14, 14, 16)]
    [InlineData(TargetStatus.Reached, 14, 15, 18)]
    public void A_verdict_that_depends_on_what_is_to_be_verified_is_none(TargetStatus status, int baseline, int value, int upper) =>
        Assert.Equal(status, Judge(Terms(Comparison.AtLeast, 15, baseline: baseline, whole: true), value, new DateOnly(2023, 6, 30), upper).Status);

    [Fact]
    public void Late_and_at_risk_are_not_the_same_verdict_either() =>
        // Three of the way are due: with none it is late, with two at risk.
        Assert.Equal(TargetStatus.Unknown, Judge(Terms(Comparison.AboutRange, 12, 14, baseline: 6, whole: true), 6, new DateOnly(2023, 12, 31), upper: 8).Status);

    [Fact]
    public void An_exact_number_between_the_ends_leaves_the_verdict_open()
    {
        var terms = Terms(Comparison.Exactly, 60, baseline: 65, whole: true);
        var after = new DateOnly(2026, 1, 1);
        Assert.Equal(TargetStatus.Unknown, Judge(terms, 58, after, upper: 62, confirmed: _milestone).Status);
        Assert.Equal(TargetStatus.Missed, Judge(terms, 61, after, upper: 63, confirmed: _milestone).Status);
    }

    [Fact]
    public void What_is_missing_is_a_span_while_things_are_left_to_verify()
    {
        var late = Judge(Terms(Comparison.AboutRange, 16, 17, baseline: 14, whole: true), 0, new DateOnly(2024, 12, 31), upper: 14);
        Assert.Equal((TargetStatus.Late, 2m, 16m), (late.Status, late.Missing, late.MissingAtMost));
        var open = Judge(Terms(Comparison.AtLeast, 15, baseline: 14, whole: true), 2, new DateOnly(2023, 6, 30), upper: 16);
        Assert.Equal((TargetStatus.Unknown, 0m, 13m), (open.Status, open.Missing, open.MissingAtMost));
    }

    [Fact]
    public void Without_a_value_nothing_is_judged() =>
        Assert.Equal(TargetStatus.Unknown, TargetRule.Judge(Terms(Comparison.AtLeast, 1), new Standing(null, null, _start, null, "thiếu số năm gốc 2020")).Status);

    [Fact]
    public void Fourteen_rights_to_verify_leave_fifteen_undecided_only_where_they_could_decide_it()
    {
        var terms = Terms(Comparison.AtLeast, 15, baseline: 14, whole: true);
        var day = new DateOnly(2023, 6, 30);
        Assert.Equal(TargetStatus.Unknown, Judge(terms, 2, day, upper: 16).Status);
        Assert.Equal(TargetStatus.Late, Judge(terms, 0, day, upper: 13).Status);
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
        var pace = Pace.Of(Terms(Comparison.AboutRange, 12, 14, baseline: 6), 8, 8, new DateOnly(2023, 12, 31));
        Assert.Equal(1m, Math.Round(pace.Seen!.Value, 1));
        Assert.Equal(2m, Math.Round(pace.Needed!.Value, 1));
    }

    [Fact]
    public void The_pace_goes_down_where_less_is_wanted()
    {
        var pace = Pace.Of(Terms(Comparison.Exactly, 60, baseline: 65), 64, 64, new DateOnly(2023, 12, 31));
        Assert.Equal((-0.5m, -2m), (Math.Round(pace.Seen!.Value, 1), Math.Round(pace.Needed!.Value, 1)));
    }

    [Fact]
    public void A_value_of_which_part_is_to_verify_has_no_pace() =>
        Assert.Equal(new Pace(null, null), Pace.Of(Terms(Comparison.AboutRange, 16, 17, baseline: 14), 0, 14, new DateOnly(2023, 12, 31)));

    [Fact]
    public void What_was_overshot_needs_no_pace() => Assert.Null(Pace.Of(Terms(Comparison.Exactly, 60, baseline: 65), 58, 58, new DateOnly(2023, 12, 31)).Needed);

    [Fact]
    public void Four_points_make_no_forecast_and_five_do()
    {
        (int, decimal)[] points = [(2021, 10), (2022, 12), (2023, 14), (2024, 16), (2025, 18)];
        Assert.Null(Forecast.For(2030, points[..4]));
        Assert.Equal(28m, Math.Round(Forecast.For(2030, points)!.Middle, 3));
    }

    [Fact]
    public void What_is_known_already_is_not_forecast() =>
        Assert.Null(Forecast.For(2025, [(2021, 10), (2022, 12), (2023, 14), (2024, 16), (2025, 18)]));

    [Fact]
    public void No_count_is_forecast_below_nought_and_no_share_above_a_hundred()
    {
        var falling = Forecast.For(2030, [(2021, 14), (2022, 11), (2023, 8), (2024, 4), (2025, 3)])!;
        Assert.True(falling.Low < 0);
        Assert.Equal((0m, 0m), (falling.Within(0, null).Low, falling.Within(0, null).Middle));
        Assert.Equal(100m, Forecast.For(2030, [(2021, 60), (2022, 71), (2023, 78), (2024, 90), (2025, 99)])!.Within(0, 100).High);
    }
}
