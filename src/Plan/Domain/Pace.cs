namespace LangNghe.Plan.Domain;

/// <summary>Pace seen against pace needed, both a year; null where it cannot be said.</summary>
public sealed record Pace(decimal? Seen, decimal? Needed)
{
    public static Pace Of(TargetTerms terms, decimal? value, DateOnly day)
    {
        if (value is not { } now)
        {
            return new Pace(null, null);
        }

        var gone = (day.DayNumber - terms.Start.DayNumber) / 365.25m;
        var left = (terms.Milestone.DayNumber - day.DayNumber) / 365.25m;
        return new Pace(
            terms.Baseline is { } from && gone >= 0.5m ? (now - from) / gone : null,
            left > 0 && !terms.IsMetBy(now) ? (terms.Low - now) / left : null);
    }
}
