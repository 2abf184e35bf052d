namespace LangNghe.Plan.Domain;

/// <summary>What a target asks for, as numbers.</summary>
/// <param name="Low">What is wanted, or the lower end of what is wanted.</param>
/// <param name="High">The upper end, null when there is none.</param>
/// <param name="Baseline">Where it started, null when the plan gives none.</param>
/// <param name="Start">The day of the baseline, from which the wanted path runs.</param>
/// <param name="Milestone">The last day by which it is wanted.</param>
/// <param name="AboutTolerance">Percent of <c>Low</c> that "about" allows either way: a parameter of the plan.</param>
/// <param name="CountsEvents">True for a count of acts since a day, which can only grow.</param>
public sealed record TargetTerms(
    Comparison Comparison, decimal Low, decimal? High, decimal? Baseline, DateOnly Start, DateOnly Milestone, decimal AboutTolerance, bool CountsEvents)
{
    /// <summary>Villages are counted: a part of one is never due.</summary>
    public bool ComesWhole { get; init; }

    /// <summary>What sets the target, as sentences name it: "Kế hoạch 2986/KH-UBND".</summary>
    public string SetBy { get; init; } = "văn bản";

    public bool IsDownward => Baseline > Low;

    private decimal Slack => Low * AboutTolerance / 100m;

    public bool IsMetBy(decimal value) => Comparison switch
    {
        Comparison.Keep or Comparison.AtLeast or Comparison.Range or Comparison.AboutRange => value >= Low,
        Comparison.MoreThan => value > Low,
        Comparison.Exactly => value == Low,
        Comparison.About => value >= Low - Slack,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Above what was wanted: "đạt, vượt mức", never a failure.</summary>
    public bool IsExceededBy(decimal value) => Comparison switch
    {
        Comparison.Range or Comparison.AboutRange => value > High,
        Comparison.AtLeast => value > High,
        Comparison.About => value > Low + Slack,
        _ => false,
    };

    /// <summary>An exact target was passed on its far side; a person has to look at it.</summary>
    public bool IsOvershotBy(decimal value) => Comparison == Comparison.Exactly && (IsDownward ? value < Low : value > Low);

    /// <summary>Where the straight line from the baseline to <c>Low</c> stands on a day; null without a baseline.</summary>
    public decimal? WantedOn(DateOnly day)
    {
        if (Baseline is not { } from || Milestone <= Start)
        {
            return null;
        }

        var gone = (decimal)(Math.Clamp(day.DayNumber, Start.DayNumber, Milestone.DayNumber) - Start.DayNumber);
        return from + (Low - from) * gone / (Milestone.DayNumber - Start.DayNumber);
    }

    /// <summary>How much of the way from the baseline to <c>Low</c> is due on a day; null without a baseline.</summary>
    public decimal? DueOn(DateOnly day) => WantedOn(day) is not { } wanted ? null
        : ComesWhole ? Math.Floor(Math.Abs(wanted - Baseline!.Value))
        : Math.Abs(wanted - Baseline!.Value);

    /// <summary>How much of that way has been gone; negative when things went the other way.</summary>
    public decimal Gone(decimal value) => IsDownward ? Baseline!.Value - value : value - (Baseline ?? 0);
}
