using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <param name="Number">Of the village; null for the area's own figures.</param>
/// <param name="Version">Of the village, or of the area's year, when the form was opened.</param>
/// <param name="Saves">False to be told every problem without writing.</param>
/// <param name="Seen">The year whose figures the form showed.</param>
public sealed record YearlyOrder(int? Number, int Version, int? Seen, YearlyFacts What, ActFacts Why, bool Saves = true);
