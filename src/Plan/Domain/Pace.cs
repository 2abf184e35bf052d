namespace LangNghe.Plan.Domain;

/// <summary>Pace seen against pace needed, both a year and both with their direction: below zero it goes down. Null where it cannot be said.</summary>
public sealed record Pace(decimal? Seen, decimal? Needed)
{
    /// <param name="upper">What the value may be at most. A value of which part is left to verify has no pace.</param>
    public static Pace Of(TargetTerms terms, decimal? value, decimal? upper, DateOnly day)
    {
        if (value is not { } now || (upper ?? now) != now)
        {
            return new Pace(null, null);
        }

        var gone = (day.DayNumber - terms.Start.DayNumber) / 365.25m;
        var left = (terms.Milestone.DayNumber - day.DayNumber) / 365.25m;
        return new Pace(
            terms.Baseline is { } from && gone >= 0.5m ? (now - from) / gone : null,
            left > 0 && !terms.IsMetBy(now) && !terms.IsOvershotBy(now) ? (terms.Low - now) / left : null);
    }
}
