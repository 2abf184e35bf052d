using LangNghe.Environment.Domain;
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
        var today = clock.Today();
        var law = (await laws.Current(stop)).PlanApprovalFor(facts, today);
        return await book.Correct<EnvironmentPlan>(number, id, facts, facts.DecisionNumber, EnvironmentActs.CorrectPlan, EnvironmentPermissions.Write,
            wrong => EnvironmentPlan.Of(wrong.VillageId, facts, law, today, wrong), stop);
    }
}
