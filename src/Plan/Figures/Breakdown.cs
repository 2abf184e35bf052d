namespace LangNghe.Plan.Figures;

/// <summary>A figure by communes: the shares, or why there are none.</summary>
public sealed record Breakdown(IReadOnlyList<UnitShare> Shares, string? Why = null);
