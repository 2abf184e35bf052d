using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What a link should have said from the beginning.</summary>
public sealed record LinkCorrection
{
    /// <summary>There never was such a link: the row is withdrawn and nothing takes its place.</summary>
    public bool NeverWas { get; init; }

    public LinkFacts Link { get; init; } = new();

    public Problems Check(int number, DateOnly today) => NeverWas ? new Problems() : Link.Check(number, today).Under(nameof(Link));
}
