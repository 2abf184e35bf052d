using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>What the register says of one thing now, and what it will say.</summary>
/// <param name="Before">Null when it says nothing yet.</param>
/// <param name="After">Null when it will say nothing.</param>
public sealed record DraftLine(string Label, string? Before, string? After)
{
    public bool Changes => Before != After;

    /// <summary>Nothing but the ground of a fact becomes another: a paper now says it.</summary>
    public static DraftLine Confirmed(string label, Sureness until) => new(label, until.Words, Sureness.Stated.Words);
}
