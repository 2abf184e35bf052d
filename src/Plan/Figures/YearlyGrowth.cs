namespace LangNghe.Plan.Figures;

/// <summary>Compound growth of a yearly total from a base year, percent a year; or, <c>AsMultiple</c>, the latest year divided by the base year.</summary>
public sealed record YearlyGrowth : Figure
{
    public required string Total { get; init; }

    public required int BaseYear { get; init; }

    public bool AsMultiple { get; init; }
}
