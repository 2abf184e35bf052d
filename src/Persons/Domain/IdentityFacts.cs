using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>An identity number is written down, or taken out of the register.</summary>
public sealed record IdentityFacts
{
    public string? Number { get; init; }

    /// <summary>No number is kept any longer.</summary>
    public bool Remove { get; init; }

    public string? Reason { get; init; }

    public int Version { get; init; }

    public Problems Check()
    {
        var problems = ReasonRules.Check(Reason, nameof(Reason));
        problems.When(Remove && !string.IsNullOrWhiteSpace(Number), nameof(Number), "Nhập số mới hoặc đánh dấu bỏ số, không làm cả hai.");
        return problems;
    }
}
