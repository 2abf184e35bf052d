using LangNghe.Environment.Domain;
using LangNghe.Environment.EnvironmentPlans;
using LangNghe.Foundation.Time;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.Environment;

public sealed class ApprovingPlans
{
    private const string District = "Ủy ban nhân dân cấp huyện";
    private const string Province = "Ủy ban nhân dân cấp tỉnh";

    private static readonly DateOnly _today = new(2026, 3, 1);

    [Theory]
    [InlineData("2018-01-01", District)]
    [InlineData("2022-01-09", District)]
    [InlineData("2022-01-10", District)]
    [InlineData("2025-06-30", District)]
    [InlineData("2025-07-01", Province)]
    public void The_district_approved_until_the_end_of_June_2025_and_the_province_since(string day, string approver)
    {
        var law = LawFromFiles.Read().PlanApprovalOn(DateOnly.Parse(day));
        Assert.Equal(approver, law.Approver);
        Assert.Empty(Facts(day, approver).Check(law, _today));
    }

    [Theory]
    [InlineData("2025-06-30", Province, District)]
    [InlineData("2025-07-01", District, Province)]
    public void The_wrong_authority_is_refused_and_the_right_one_named(string day, string wrong, string right)
    {
        var problem = Assert.Single(Facts(day, wrong).Check(LawFromFiles.Read().PlanApprovalOn(DateOnly.Parse(day)), _today));
        Assert.Equal(nameof(EnvironmentPlanFacts.ApprovedBy), problem.Field);
        Assert.Contains(right, problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_rule_is_known_any_authority_is_believed() =>
        Assert.Empty(Facts("2010-01-01", District).Check(LawFromFiles.Read().PlanApprovalOn(new DateOnly(2010, 1, 1)), _today));

    [Fact]
    public void A_plan_holds_until_an_act_ends_it() =>
        Assert.True(EnvironmentPlan.Of(Guid.NewGuid(), Facts("2018-01-01", District), LawFromFiles.Read().PlanApprovalOn(new DateOnly(2018, 1, 1)), _today).Value.HoldsOn(_today.AddYears(30)));

    [Theory]
    [InlineData("2025-06-15", Known.Month, Province, false)]
    [InlineData("2025-07-15", Known.Month, District, false)]
    [InlineData("2025-08-15", Known.Year, District, true)]
    [InlineData("2025-02-15", Known.Year, Province, true)]
    [InlineData("2024-02-15", Known.Year, Province, false)]
    [InlineData("2024-02-15", Known.Attested, Province, true)]
    public void An_authority_is_right_if_it_was_on_any_day_that_the_approval_can_be(string day, Known known, string approver, bool right)
    {
        var facts = Facts(day, approver) with { ApprovedOnKnown = known };
        Assert.Equal(right, !facts.Check(LawFromFiles.Read().PlanApprovalFor(facts, _today), _today).Any);
    }

    [Theory]
    [InlineData("2026-03-01", Known.Month, true)]
    [InlineData("2026-12-31", Known.Year, true)]
    [InlineData("2026-04-01", Known.Month, false)]
    [InlineData("2027-01-01", Known.Year, false)]
    [InlineData("2026-03-02", Known.Day, false)]
    [InlineData("2026-03-02", Known.Attested, false)]
    public void An_approval_whose_month_or_year_has_begun_is_not_to_come(string day, Known known, bool accepted)
    {
        var facts = Facts(day, Province) with { ApprovedOnKnown = known };
        Assert.Equal(accepted, !facts.Check(LawFromFiles.Read().PlanApprovalFor(facts, _today), _today).Any);
    }

    [Theory]
    [InlineData("2021-12-31", "2021-12-31", "2022-11-04")]
    [InlineData("2022-06-01", "2021-12-31", "2022-11-04")]
    [InlineData("2020-05-01", "2020-05-01", "2022-11-04")]
    [InlineData("2025-05-01", "2021-12-31", "2025-05-01")]
    public void A_plan_that_a_source_mentions_is_corrected_without_its_day_and_loses_no_attested_one(string day, string from, string confirmed)
    {
        var seeded = EnvironmentPlan.Attested(Guid.NewGuid(), District, new DateOnly(2021, 12, 31), new DateOnly(2022, 11, 4), new Source());
        var facts = seeded.ToFacts() with { DecisionNumber = "12/QĐ-UBND", ApprovedOn = DateOnly.Parse(day) };
        var right = EnvironmentPlan.Of(Guid.NewGuid(), facts, LawFromFiles.Read().PlanApprovalFor(facts, _today), _today, seeded).Value;
        Assert.Equal((DateOnly.Parse(from), Known.Attested, null, DateOnly.Parse(confirmed)), (right.From, right.FromKnown, right.Until, right.ConfirmedOn!.Value));
    }

    private static EnvironmentPlanFacts Facts(string day, string approver) =>
        new() { DecisionNumber = "3/QĐ-UBND", ApprovedOn = DateOnly.Parse(day), ApprovedBy = approver };
}
