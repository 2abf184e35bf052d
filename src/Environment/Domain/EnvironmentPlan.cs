using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.Domain;

/// <summary>An approved environment plan of a village. No term is known in law: it holds until an act ends it.</summary>
public sealed class EnvironmentPlan : VillageRecord
{
    private EnvironmentPlan() { }

    private EnvironmentPlan(Guid villageId, string? approvedBy)
    {
        BelongTo(villageId);
        ApprovedBy = approvedBy;
    }

    /// <summary>The level that approved it; null while no source says it.</summary>
    public string? ApprovedBy { get; private set; }

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<EnvironmentPlan> Of(Guid villageId, EnvironmentPlanFacts facts, PlanApproval law, DateOnly today, EnvironmentPlan? wrong = null) =>
        facts.Check(law, today) is { Any: true } problems
            ? problems
            : new EnvironmentPlan(villageId, VietnameseText.Tidy(facts.ApprovedBy)) { DecisionNumber = VietnameseText.Tidy(facts.DecisionNumber) }
                .With(facts.Began!.UntilEnded(wrong));

    /// <summary>A source says that the village has one, without number or day.</summary>
    public static EnvironmentPlan Attested(Guid villageId, string? approvedBy, DateOnly from, DateOnly confirmedOn, Source source) =>
        new EnvironmentPlan(villageId, approvedBy).With(Span.AttestedFrom(from, confirmedOn), source);

    public EnvironmentPlanFacts ToFacts() => new() { ApprovedBy = ApprovedBy, DecisionNumber = DecisionNumber, ApprovedOn = From, ApprovedOnKnown = FromKnown };
}
