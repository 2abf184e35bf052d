namespace LangNghe.Registry.Domain;

/// <summary>One typed value of a year.</summary>
public sealed record YearlyValueFacts
{
    public string? Measure { get; init; }

    /// <summary>Counts as they are; money in triệu đồng, as it is typed. Null leaves what stands.</summary>
    public decimal? Value { get; init; }
}
