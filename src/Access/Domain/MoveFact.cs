namespace LangNghe.Access.Domain;

/// <summary>One assignment of the list: whether it is moved, and where to.</summary>
public sealed record MoveFact
{
    public Guid RoleId { get; init; }

    public bool Moves { get; init; }

    /// <summary>The successor that takes it.</summary>
    public Guid? To { get; init; }
}
