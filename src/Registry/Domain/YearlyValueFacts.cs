namespace LangNghe.Registry.Domain;

/// <summary>One typed value of a year.</summary>
public sealed record YearlyValueFacts
{
    public string? Measure { get; init; }

    /// <summary>Counts as they are; money in triệu đồng, as it is typed.</summary>
    public decimal? Value { get; init; }

    /// <summary>What stands is withdrawn, and nothing takes its place.</summary>
    public bool IsDropped { get; init; }
}
