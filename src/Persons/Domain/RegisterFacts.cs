namespace LangNghe.Persons.Domain;

/// <summary>A person is entered into the register.</summary>
public sealed record RegisterFacts
{
    public PersonFacts Person { get; init; } = new();

    public string? IdentityNumber { get; init; }

    /// <summary>Whoever looks like this person was looked at, and is another.</summary>
    public bool IsAnother { get; init; }
}
