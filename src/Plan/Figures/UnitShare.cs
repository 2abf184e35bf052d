namespace LangNghe.Plan.Figures;

/// <summary>What of a figure lies in one commune of the chosen map; <c>UnitCode</c> null for what has no commune.</summary>
public sealed record UnitShare(Guid? UnitId, string? UnitCode, string UnitName, decimal? Value, decimal? Numerator, decimal? Denominator);
