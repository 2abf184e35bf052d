namespace LangNghe.Law.Domain;

/// <summary>What a person wrote down about a paper.</summary>
public sealed record DocumentFacts
{
    public string? Number { get; init; }

    public string? Title { get; init; }

    public DocumentKind? Kind { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }
}
