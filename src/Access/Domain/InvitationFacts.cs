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
        problems.AddRange(Account.Check().Select(p => p with { Field = $"{nameof(Account)}.{p.Field}" }));
        problems.AddRange(First.Check(today).Select(p => p with { Field = $"{nameof(First)}.{p.Field}" }));
        return problems;
    }
}
