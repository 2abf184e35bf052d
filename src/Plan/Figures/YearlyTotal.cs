using LangNghe.Registry.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>The sum of a yearly measure over the active villages when all have a value; else the area's own reported figure; else the partial sum, but never in place of an older whole year.</summary>
public sealed record YearlyTotal : Figure
{
    public required YearlyMeasure Measure { get; init; }
}
