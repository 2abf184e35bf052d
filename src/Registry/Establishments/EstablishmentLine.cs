using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Establishments;

/// <summary>One establishment of many that come together, as the row of a workbook.</summary>
/// <param name="Row">Its number where it came from; told back with every problem.</param>
/// <param name="Village">The public number of its village.</param>
public sealed record EstablishmentLine(int Row, int? Village, EstablishmentFacts Facts);
