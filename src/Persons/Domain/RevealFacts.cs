using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>Why an identity number has to be seen whole.</summary>
public sealed record RevealFacts
{
    public string? Reason { get; init; }

    public Problems Check() => ReasonRules.Check(Reason, nameof(Reason));
}
