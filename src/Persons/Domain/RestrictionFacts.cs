using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>The restriction of somebody's data ends.</summary>
public sealed record RestrictionFacts
{
    public string? Reason { get; init; }

    public int Version { get; init; }

    public Problems Check() => ReasonRules.Check(Reason, nameof(Reason));
}
