using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Targets;

/// <summary>A target as it stands on a day.</summary>
/// <param name="Figures">One, or the two shares of T25-12 and T30-09; none for a national count.</param>
/// <param name="Value">In the target's unit; null when unknown, or when there are two shares.</param>
/// <param name="Verdict">Null for a national count, which gets none.</param>
public sealed record TargetValue(Target Target, TargetSet Set, TargetTerms Terms, IReadOnlyList<FigureValue> Figures, decimal? Value, decimal? Upper, Verdict? Verdict, IReadOnlyList<PressFigure> Press)
{
    public bool IsPair => Figures.Count == 2;

    public FigureValue? Figure => Figures.Count == 1 ? Figures[0] : null;

    /// <summary>The value of one of the figures in the target's unit: a count asked for as percent is its share.</summary>
    public static decimal? InUnitOf(Target target, FigureValue figure) =>
        target.Unit == "percent" && figure.Figure.Unit != FigureUnit.Percent ? figure.Share : figure.InUnit;
}
