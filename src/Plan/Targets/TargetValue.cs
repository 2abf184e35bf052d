using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Targets;

/// <summary>A target as it stands on a day.</summary>
/// <param name="Figures">One, or the two shares of T25-12 and T30-09; none for a national count.</param>
/// <param name="Value">In the target's unit; null when unknown, or when there are two shares.</param>
/// <param name="Verdict">Null for a national count, which gets none.</param>
/// <param name="Press">What the press gave of its measure, or of its baseline figure, the earliest first.</param>
public sealed record TargetValue(Target Target, TargetSet Set, TargetTerms Terms, IReadOnlyList<FigureValue> Figures, decimal? Value, decimal? Upper, Verdict? Verdict, IReadOnlyList<PressFigure> Press)
{
    /// <summary>What the press figures speak of, by their codes: the target's own measure, or the figure that stands as its baseline.</summary>
    public IReadOnlyDictionary<string, Figure> PressMeasures { get; init; } = new Dictionary<string, Figure>(StringComparer.Ordinal);

    /// <summary>What a press figure speaks of, where that is not what the target measures.</summary>
    public string? OtherMeasure(PressFigure press) => Target.FigureCodes.Contains(press.Figure) ? null : PressMeasures.GetValueOrDefault(press.Figure)?.Label;

    /// <summary>A press figure in the target's unit; null where it speaks of something in another one.</summary>
    public decimal? InUnitOf(PressFigure press) => Target.Unit == "percent"
        ? press.Among is > 0 and { } among ? press.Value / among * 100 : null
        : PressMeasures.GetValueOrDefault(press.Figure)?.Unit.Code == Target.Unit ? press.Value : null;

    public bool IsPair => Figures.Count == 2;

    /// <summary>How many villages may count once verified; zero for a pair, which has no value of its own.</summary>
    public int ToVerify => Figure?.ToVerify ?? 0;

    public FigureValue? Figure => Figures.Count == 1 ? Figures[0] : null;

    /// <summary>The value of one of the figures in the target's unit: a count asked for as percent is its share.</summary>
    public static decimal? InUnitOf(Target target, FigureValue figure) =>
        IsShareOf(target, figure) ? figure.Share : figure.InUnit;

    /// <summary>At most this, in the target's unit, when all that is to be verified holds.</summary>
    public static decimal? UpperOf(Target target, FigureValue figure) =>
        !IsShareOf(target, figure) ? figure.Upper / figure.Figure.Unit.Scale
        : figure.Denominator is > 0 and { } whole ? (figure.Numerator + figure.ToVerify) / whole * 100
        : null;

    /// <summary>What one of two figures is called beside the other.</summary>
    public static string NameOf(FigureValue figure) => figure.Figure.ShortLabel ?? Vi.Uncapital(figure.Figure.Label);

    private static bool IsShareOf(Target target, FigureValue figure) => target.Unit == "percent" && figure.Figure.Unit != FigureUnit.Percent;
}
