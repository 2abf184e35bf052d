using LangNghe.Environment.Domain;
using LangNghe.Environment.EnvironmentPlans;
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

    private static EnvironmentPlanFacts Facts(string day, string approver) =>
        new() { DecisionNumber = "3/QĐ-UBND", ApprovedOn = DateOnly.Parse(day), ApprovedBy = approver };
}
