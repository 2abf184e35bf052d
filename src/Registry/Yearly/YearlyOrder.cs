using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <param name="Number">Of the village; null for the area's own figures.</param>
/// <param name="Version">Of the village when the form was opened.</param>
public sealed record YearlyOrder(int? Number, int Version, YearlyFacts What, ActFacts Why);
