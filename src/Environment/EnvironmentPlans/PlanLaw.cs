using LangNghe.Environment.Domain;
using LangNghe.Law.Domain;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>Reads off the law who approves environment plans.</summary>
public static class PlanLaw
{
    private const string Approver = "environment_plan.approver";

    public static PlanApproval PlanApprovalOn(this LawBook law, DateOnly day) =>
        law.Find(Approver, day) is { } provision ? new PlanApproval(day, provision.Parameter.Value, provision.Cited) : new PlanApproval(day, null, null);

    /// <summary>All who ever approved, for a form that does not know its day yet.</summary>
    public static IReadOnlyList<string> PlanApprovers(this LawBook law) => [.. law.Through(Approver).Select(p => p.Parameter.Value).Distinct(StringComparer.Ordinal)];
}
