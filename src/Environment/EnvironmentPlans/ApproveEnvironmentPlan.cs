using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>Enters an approved environment plan. The authority must be the one that the law names on the day of approval.</summary>
public sealed class ApproveEnvironmentPlan(RecordBook book, LawBooks laws, TimeProvider clock)
{
    public async Task<Outcome<EnvironmentPlan>> Run(int number, EnvironmentPlanFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, EnvironmentPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var today = clock.Today();
        var plan = EnvironmentPlan.Of(village.Value.Id, facts, (await laws.Current(stop)).PlanApprovalFor(facts, today), today);
        return await book.Write(village.Value, plan, null, EnvironmentActs.ApprovePlan, facts.Why, facts.DecisionNumber, stop);
    }
}
