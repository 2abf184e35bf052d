using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>A plan was annulled or another took its place.</summary>
public sealed class EndEnvironmentPlan(RecordBook book)
{
    public Task<Outcome<EnvironmentPlan>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<EnvironmentPlan>(number, id, facts, needsDecision: true, EnvironmentActs.EndPlan, EnvironmentPermissions.Write, stop);
}
