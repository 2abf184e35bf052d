using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

public sealed record VillageYearEntry(YearOrder Order, YearlyFacts What, Problems Problems, YearEdit Edit, IReadOnlyDictionary<string, StandingFigure> Standing)
    : YearEntry(What, Problems, Edit, Standing)
{
    /// <summary>Somebody else owns the figures: they are proposed.</summary>
    public bool Waits { get; init; }

    /// <summary>Who receives the proposal; null for the commune.</summary>
    public FieldOfWork? Receiver { get; init; }
}
