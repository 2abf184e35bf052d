namespace LangNghe.Plan.Contradictions;

/// <summary>All the rules, in the order of the page.</summary>
public static class ContradictionRules
{
    private static readonly IReadOnlyList<Func<PlanReading, IEnumerable<Finding>>> _all =
    [
        StockDoesNotAddUp.Find, BaseYearMissing.Find, BaselineOfAnotherMeasure.Find, PopulationsDiffer.Find,
        NothingDefinesIt.Find, NoBaseline.Find, ThresholdsDiffer.Find, BetweenPlans.Find,
    ];

    public static IReadOnlyList<Finding> Find(PlanReading reading) => [.. _all.SelectMany(rule => rule(reading))];

    internal static IReadOnlyList<Clause> Clauses(IEnumerable<Domain.Target> targets) => [.. targets.Select(t => new Clause(t.Code, t.Sentence, IsTarget: true))];
}
