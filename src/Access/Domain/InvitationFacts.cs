using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Domain;

/// <summary>A person and the first role: an account without a role could do nothing.</summary>
public sealed record InvitationFacts
{
    public AccountFacts Account { get; init; } = new();

    public RoleFacts First { get; init; } = new();

    public InvitationFacts Tidied() => this with { Account = Account.Tidied() };

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.AddRange(Account.Check().Under(nameof(Account)));
        problems.AddRange(First.Check(today).Under(nameof(First)));
        return problems;
    }
}
