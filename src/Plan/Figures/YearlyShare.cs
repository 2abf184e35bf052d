namespace LangNghe.Plan.Figures;

/// <summary>One yearly total as percent of another of the same year.</summary>
public sealed record YearlyShare : Figure
{
    public required string Numerator { get; init; }

    public required string Denominator { get; init; }
}
