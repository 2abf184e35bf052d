using LangNghe.Environment.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>Reads off the law who approves environment plans.</summary>
public static class PlanLaw
{
    private const string Approver = "environment_plan.approver";

    public static PlanApproval PlanApprovalOn(this LawBook law, DateOnly day) =>
        law.Find(Approver, day) is { } provision ? new PlanApproval(day, provision.Parameter.Value, provision.Cited) : new PlanApproval(day, null, null);

    /// <summary>The rule of the day of the facts, or of one of the days that it can be; none where that is any day.</summary>
    public static PlanApproval PlanApprovalFor(this LawBook law, EnvironmentPlanFacts facts, DateOnly today) => facts.Began switch
    {
        null => law.PlanApprovalOn(today),
        { Known: Known.Attested } began => new PlanApproval(began.Day, null, null),
        var began => Beginning.Rules(began.LawDays, law.PlanApprovalOn, rule => !facts.Check(rule, today).Any),
    };

    /// <summary>All who ever approved, for a form that does not know its day yet.</summary>
    public static IReadOnlyList<string> PlanApprovers(this LawBook law) => [.. law.Through(Approver).Select(p => p.Parameter.Value).Distinct(StringComparer.Ordinal)];
}
