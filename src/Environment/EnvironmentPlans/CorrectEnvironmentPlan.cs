using LangNghe.Environment.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>It was never so, or is now known better, as the decision of a plan that a source only mentions.</summary>
public sealed class CorrectEnvironmentPlan(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<EnvironmentPlan>> Run(int number, Guid id, EnvironmentPlanFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, EnvironmentPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        if (await book.Row<EnvironmentPlan>(village.Value.Id, id, stop) is not { } wrong)
        {
            return Problems.Of("", Saving.Stale);
        }

        var today = clock.Today();
        var right = EnvironmentPlan.Of(village.Value.Id, facts, (await laws.Current(stop)).PlanApprovalOn(facts.ApprovedOn ?? today), today);
        return await book.Write(village.Value, right, wrong, EnvironmentActs.CorrectPlan, facts.Why, facts.DecisionNumber, stop);
    }
}
