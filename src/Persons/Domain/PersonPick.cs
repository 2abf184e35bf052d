namespace LangNghe.Persons.Domain;

/// <summary>Which person a record of a room above is about: one of the register, a new one, or nobody.</summary>
public sealed record PersonPick
{
    public const string New = "new";
    public const string Nobody = "nobody";

    /// <summary>The id of a person, <see cref="New"/> or <see cref="Nobody"/>.</summary>
    public string? Who { get; init; }

    /// <summary>Looked at only when <see cref="Who"/> says so.</summary>
    public RegisterFacts Entered { get; init; } = new();
}
