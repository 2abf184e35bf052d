namespace LangNghe.Registry.Yearly;

/// <summary>Totals of one year as they are kept.</summary>
public sealed record YearTotalsRead(IReadOnlyList<YearTotal> Totals);
