using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <summary>What one of many orders would do.</summary>
/// <param name="What">The figures, with the mark of provisional ones settled.</param>
/// <param name="Standing">By measure.</param>
public sealed record YearEntry(YearOrder Order, YearlyFacts What, Problems Problems, YearEdit Edit, IReadOnlyDictionary<string, StandingFigure> Standing)
{
    /// <summary>Somebody else owns the figures: they are proposed.</summary>
    public bool Waits { get; init; }

    /// <summary>Who receives the proposal; null for the commune.</summary>
    public FieldOfWork? Receiver { get; init; }
}
