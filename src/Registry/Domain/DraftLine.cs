namespace LangNghe.Registry.Domain;

/// <summary>What the register says of one thing now, and what it will say.</summary>
/// <param name="Before">Null when it says nothing yet.</param>
/// <param name="After">Null when it will say nothing.</param>
public sealed record DraftLine(string Label, string? Before, string? After)
{
    public bool Changes => Before != After;
}
