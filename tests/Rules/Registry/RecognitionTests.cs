using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class RecognitionTests
{
    private static readonly DateOnly _day = new(2024, 6, 15);
    private static readonly DateOnly _today = new(2026, 3, 2);
    private static readonly Guid _village = Guid.NewGuid();
    private static readonly RecognitionLaw _law = new() { MinimumShare = 20, MinimumYears = 2, AsksEnvironment = true, CraftYearsMoreThan = 50 };

    [Theory]
    [InlineData(199, 1000, Finding.NotMet)]
    [InlineData(200, 1000, Finding.Met)]
    [InlineData(201, 1000, Finding.Met)]
    [InlineData(1, 6, Finding.NotMet)]
    [InlineData(1, 5, Finding.Met)]
    public void Exactly_a_fifth_of_the_households_is_enough(long craft, long all, Finding expected) =>
        Assert.Equal(expected, Of("số hộ", new RecognitionEvidence { HouseholdsYear = 2023, CraftHouseholds = craft, AllHouseholds = all }));

    [Theory]
    [InlineData(299, Finding.NotMet)]
    [InlineData(300, Finding.Met)]
    public void Before_June_2018_it_was_30_percent(long craft, Finding expected) =>
        Assert.Equal(expected, Of("số hộ", new RecognitionEvidence { HouseholdsYear = 2017, CraftHouseholds = craft, AllHouseholds = 1000 }, _law with { MinimumShare = 30 }));

    [Fact]
    public void Households_that_are_not_known_are_missing_and_not_failing()
    {
        Assert.Equal(Finding.Missing, Of("số hộ", new RecognitionEvidence()));
        Assert.Equal(Finding.Missing, Of("số hộ", new RecognitionEvidence { CraftHouseholds = 5, AllHouseholds = 0 }));
    }

    [Theory]
    [InlineData("2022-06-15", Finding.Met)]
    [InlineData("2022-06-16", Finding.NotMet)]
    public void Two_years_are_counted_to_the_day(string since, Finding expected) =>
        Assert.Equal(expected, Of("Hoạt động", new RecognitionEvidence { Operations = [Operating(since)] }));

    [Fact]
    public void Periods_without_a_gap_count_together_and_a_pause_begins_anew()
    {
        Assert.Equal(Finding.Met, Of("Hoạt động", new RecognitionEvidence { Operations = [Operating("2020-01-01", "2023-12-31"), Operating("2024-01-01")] }));
        Assert.Equal(Finding.NotMet, Of("Hoạt động", new RecognitionEvidence { Operations = [Operating("2020-01-01", "2023-12-30"), Operating("2024-01-01")] }));
    }

    [Fact]
    public void An_attested_first_day_that_is_too_late_proves_nothing()
    {
        var attested = new Operation(_village, OperationState.Operating).With(Span.AttestedFrom(new(2023, 1, 1), new(2023, 1, 1)));
        Assert.Equal(Finding.Missing, Of("Hoạt động", new RecognitionEvidence { Operations = [attested] }));
        Assert.Equal(Finding.Missing, Of("Hoạt động", new RecognitionEvidence()));
    }

    [Fact]
    public void A_village_that_does_not_work_cannot_be_recognised() => Assert.Equal(Finding.NotMet,
        Of("Hoạt động", new RecognitionEvidence { Operations = [new Operation(_village, OperationState.Ceased).With(new Span(new(2020, 1, 1)))] }));

    [Theory]
    [InlineData(null, Finding.Missing)]
    [InlineData(true, Finding.Met)]
    [InlineData(false, Finding.NotMet)]
    public void The_last_review_speaks_for_the_environment(bool? meets, Finding expected) =>
        Assert.Equal(expected, Of("môi trường", new RecognitionEvidence { MeetsEnvironmentRules = meets }));

    [Theory]
    [InlineData(50, Finding.NotMet)]
    [InlineData(51, Finding.Met)]
    [InlineData(null, Finding.Missing)]
    public void Exactly_50_years_do_not_make_a_tradition(int? years, Finding expected) =>
        Assert.Equal(expected, Of("Nghề đã có", new RecognitionEvidence { CraftYears = years }, kind: VillageKind.Traditional));

    [Fact]
    public void Where_no_rule_is_known_nothing_is_asked() =>
        Assert.Empty(RecognitionConditions.For(VillageKind.Traditional, _day, new RecognitionLaw(), new RecognitionEvidence()));

    [Fact]
    public void An_ordinary_village_is_not_asked_for_its_age() =>
        Assert.DoesNotContain(RecognitionConditions.For(VillageKind.Ordinary, _day, _law, new RecognitionEvidence()), c => c.Demand.StartsWith("Nghề đã có", StringComparison.Ordinal));

    [Fact]
    public void Missing_evidence_has_to_be_ticked_and_broken_conditions_cannot_be()
    {
        var missing = new Condition("20 %", "", Finding.Missing, "");
        var broken = missing with { Finding = Finding.NotMet };
        Assert.Equal(["PaperChecked"], Fields(Good(), [], [missing]));
        Assert.Empty(Fields(Good() with { PaperChecked = true }, [], [missing]));
        Assert.Equal(["Kind"], Fields(Good() with { PaperChecked = true }, [], [broken]));
    }

    [Fact]
    public void A_recognition_of_the_same_kind_that_stands_or_comes_later_is_not_given_again()
    {
        Assert.Equal(["Day"], Fields(Good(), [Recognised(VillageKind.Ordinary, _day)]));
        Assert.Equal(["Day"], Fields(Good(), [Recognised(VillageKind.Ordinary, _day.AddDays(1))]));
        Assert.Equal(["Day"], Fields(Good(), [Recognised(VillageKind.Ordinary, new(2020, 1, 1), _day)]));
        Assert.Empty(Fields(Good(), [Recognised(VillageKind.Ordinary, new(2020, 1, 1), _day.AddDays(-1))]));
        Assert.Empty(Fields(Good(), [Recognised(VillageKind.Traditional, new(2020, 1, 1))]));
    }

    [Fact]
    public void All_that_is_missing_is_told_at_once() =>
        Assert.Equal(["Kind", "DecisionNumber", "Day"], Fields(new RecognitionFacts(), []));

    [Fact]
    public void A_decision_of_tomorrow_is_refused()
    {
        Assert.Equal(["Day"], Fields(Good() with { Day = _today.AddDays(1) }, []));
        Assert.Empty(Fields(Good() with { Day = _today }, []));
    }

    [Fact]
    public void A_revocation_ends_what_stood_the_day_before()
    {
        var recognition = Recognised(VillageKind.Ordinary, new(2020, 5, 1));
        Assert.Empty(Revoked(new(2020, 5, 2), recognition));
        Assert.Equal([recognition], new RevocationFacts { Day = new(2020, 5, 2) }.Ended([recognition]));
    }

    [Theory]
    [InlineData("2020-05-01")]
    [InlineData("2020-04-30")]
    public void A_revocation_before_the_recognition_is_refused(string day) =>
        Assert.Equal(["Day"], Revoked(DateOnly.Parse(day), Recognised(VillageKind.Ordinary, new(2020, 5, 1))));

    [Fact]
    public void What_was_never_recognised_or_is_revoked_already_cannot_be_revoked()
    {
        Assert.Equal(["Day"], Revoked(_day));
        var revoked = Recognised(VillageKind.Ordinary, new(2020, 5, 1), new(2022, 12, 31));
        revoked.RevokeBy("1/QĐ-UBND", null, null);
        Assert.Equal(["Day"], Revoked(new(2023, 1, 1), revoked).Distinct());
        Assert.Equal(["Day"], Revoked(new(2022, 6, 1), revoked).Distinct());
    }

    [Fact]
    public void A_corrected_recognition_may_not_overlap_another_of_its_kind()
    {
        var other = Recognised(VillageKind.Ordinary, new(2020, 1, 1), new(2021, 12, 31));
        Assert.Contains("From", Corrected(new() { Kind = VillageKind.Ordinary, From = new(2021, 12, 31) }, other));
        Assert.Empty(Corrected(new() { Kind = VillageKind.Ordinary, From = new(2022, 1, 1) }, other));
        Assert.Empty(Corrected(new() { Kind = VillageKind.Traditional, From = new(2021, 1, 1) }, other));
        Assert.Equal(["RevokedFrom"], Corrected(new() { Kind = VillageKind.Ordinary, From = new(2022, 1, 1), RevokedFrom = new(2022, 1, 1), RevocationNumber = "1" }));
        Assert.Empty(Corrected(new() { NeverWas = true }, other));
    }

    private static Finding Of(string demand, RecognitionEvidence evidence, RecognitionLaw? law = null, VillageKind kind = VillageKind.Ordinary) =>
        RecognitionConditions.For(kind, _day, law ?? _law, evidence).Single(c => c.Demand.Contains(demand, StringComparison.Ordinal)).Finding;

    private static RecognitionFacts Good() => new() { Kind = VillageKind.Ordinary, DecisionNumber = "12/QĐ-UBND", Day = _day };

    private static IEnumerable<string> Fields(RecognitionFacts facts, IReadOnlyList<Recognition> standing, IReadOnlyList<Condition>? conditions = null) =>
        facts.Check(standing, conditions ?? [], _today).Select(p => p.Field);

    private static IEnumerable<string> Revoked(DateOnly day, params Recognition[] standing) =>
        new RevocationFacts { DecisionNumber = "7/QĐ-UBND", Day = day }.Check(standing, _today).Select(p => p.Field);

    private static IEnumerable<string> Corrected(RecognitionCorrection correction, params Recognition[] others) => correction.Check(others, _today).Select(p => p.Field);

    private static Operation Operating(string from, string? until = null) =>
        new Operation(_village, OperationState.Operating).With(new Span(DateOnly.Parse(from), Until: until is null ? null : DateOnly.Parse(until)));

    private static Recognition Recognised(VillageKind kind, DateOnly from, DateOnly? until = null) => new Recognition(_village, kind).With(new Span(from, Until: until));
}
