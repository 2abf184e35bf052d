namespace LangNghe.Registry.Domain;

/// <summary>What an owner writes down about one cell of a proposal.</summary>
public sealed record CellDecision
{
    public Guid Id { get; init; }

    /// <summary>Null leaves the cell waiting.</summary>
    public bool? Accepts { get; init; }

    /// <summary>Must be given with a refusal.</summary>
    public string? Reason { get; init; }
}
