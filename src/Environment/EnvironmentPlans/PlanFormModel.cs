using LangNghe.Environment.Domain;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>The questions about an environment plan, asked when it is entered and when it is corrected.</summary>
public abstract class PlanFormModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : RecordFormModel<EnvironmentPlanFacts>(book, orders)
{
    public IReadOnlyList<Choice> Approvers { get; private set; } = [];

    /// <summary>Who approves today, for the hint.</summary>
    public PlanApproval Law { get; private set; } = null!;

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        var law = await laws.Current(stop);
        Law = law.PlanApprovalOn(clock.Today());
        Approvers = [.. law.PlanApprovers().Select(a => new Choice(a, a))];
        return true;
    }
}
