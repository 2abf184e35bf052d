using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <param name="Year">As it was seen; null when the area has no figure of the year yet.</param>
public sealed record AreaYearEntry(AreaYear? Year, YearlyFacts What, Problems Problems, YearEdit Edit, IReadOnlyDictionary<string, StandingFigure> Standing)
    : YearEntry(What, Problems, Edit, Standing);
