using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <summary>What one of many orders would do.</summary>
/// <param name="What">The figures, with the mark of provisional ones settled.</param>
/// <param name="Standing">By measure.</param>
public abstract record YearEntry(YearlyFacts What, Problems Problems, YearEdit Edit, IReadOnlyDictionary<string, StandingFigure> Standing)
{
    /// <summary>With the mark of provisional figures as the register has it, where the order says nothing of it.</summary>
    internal static YearlyFacts Settled(YearlyFacts what, bool? isProvisional, IReadOnlyDictionary<string, StandingFigure> standing) =>
        what with { IsProvisional = isProvisional ?? standing.Values.Any(f => f.IsProvisional) };

    internal static Problems Checked(YearlyFacts what, IReadOnlyDictionary<string, StandingFigure> standing, DateOnly today) =>
        what.Check(standing.ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal), today);
}
