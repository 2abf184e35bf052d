using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Contradictions;

/// <summary>All that the rules look at: the targets of one set, the figures they measure, and what the plan itself says on its baseline day.</summary>
/// <param name="Baseline">By figure code, in the figure's unit; a figure that the plan does not give is absent.</param>
/// <param name="BaselineYear">The year that the plan's description speaks of.</param>
/// <param name="YearsKnown">By figure code: years for which the plan gives the yearly total.</param>
/// <param name="Others">Targets of other sets, to compare with.</param>
public sealed record PlanReading(
    TargetSet Set,
    IReadOnlyList<Target> Targets,
    IReadOnlyDictionary<string, Figure> Figures,
    IReadOnlyDictionary<string, decimal> Baseline,
    int BaselineYear,
    IReadOnlyDictionary<string, IReadOnlyList<int>> YearsKnown,
    IReadOnlyList<(TargetSet Set, Target Target)> Others)
{
    public IEnumerable<Target> Measuring(string figure) => Targets.Where(t => t.FigureCodes.Contains(figure));

    public IEnumerable<Figure> FiguresOf(Target target) => target.FigureCodes.Where(Figures.ContainsKey).Select(c => Figures[c]);

    public Figure? BaselineOf(Target target) => target.BaselineFigure is { } code ? Figures.GetValueOrDefault(code) : null;

    public bool Knows(string figure) => Baseline.ContainsKey(figure);
}
