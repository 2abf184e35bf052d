using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Targets;

/// <summary>One figure of a target through time.</summary>
/// <param name="Name">Null where the target has only this one.</param>
public sealed record TrendSeries(string? Name, IReadOnlyList<TrendValue> Values)
{
    /// <summary>From the official values at year ends.</summary>
    public Forecast? Forecast(Target target) =>
        Domain.Forecast.For(target.Milestone, [.. Values.Where(v => v.IsOfficial && v.Day is { Month: 12, Day: 31 }).Select(v => (v.Day.Year, v.Value))])
            ?.Within(target.Unit is "village" or "percent" or "times" ? 0 : null, target.Unit == "percent" ? 100 : null);
}
