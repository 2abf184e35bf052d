using LangNghe.Foundation.Text;
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
    /// <summary>By figure code: of how many the baseline is counted, where it is a part of something.</summary>
    public IReadOnlyDictionary<string, decimal> Wholes { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>By figure code: the sentence that nothing defines what it rates, on the day that is asked about.</summary>
    public IReadOnlyDictionary<string, string> Undefined { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IEnumerable<Target> Measuring(string figure) => Targets.Where(t => t.FigureCodes.Contains(figure));

    public IEnumerable<Figure> FiguresOf(Target target) => target.FigureCodes.Where(Figures.ContainsKey).Select(c => Figures[c]);

    public Figure? BaselineOf(Target target) => target.BaselineFigure is { } code ? Figures.GetValueOrDefault(code) : null;

    public bool Knows(string figure) => Baseline.ContainsKey(figure);

    /// <summary>The baseline of a figure as the plan writes it: "06/58 làng", "1.779,5 tỷ đồng"; null where the plan gives none.</summary>
    public string? Given(Figure figure) =>
        !Baseline.TryGetValue(figure.Code, out var value) ? null
        : Wholes.TryGetValue(figure.Code, out var whole) ? $"{(value < 10 && decimal.IsInteger(value) ? $"0{value:0}" : Vi.Number(value))}/{Vi.Number(whole)} {figure.Unit.Word}"
        : $"{Vi.Number(value)} {figure.Unit.Word}";

    /// <summary>The figure as a clause of the plan's own description, with what it gives.</summary>
    public Clause Described(Figure figure) => new(figure.Code, Given(figure) is { } given ? $"{figure.Label}: {given}" : figure.Label, IsTarget: false);
}
