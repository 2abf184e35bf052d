using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Credentials;

/// <summary>A signed-in person changes the own password; every other session ends.</summary>
public sealed class ChangePassword(AppDb db, OwnAccount own, Passwords passwords, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(string? current, NewPasswordFacts facts, CancellationToken stop)
    {
        var owner = await own.WithPassword(current, "Current", stop);
        if (!owner.Ok)
        {
            return owner.Problems;
        }

        var account = owner.Value;
        var problems = passwords.Check(facts, account);
        problems.When(facts.Password == current, nameof(facts.Password), "Mật khẩu mới phải khác mật khẩu đang dùng.");
        if (problems.Any)
        {
            return problems;
        }

        account.SetPassword(passwords.Hash(account, facts.Password!), clock.UtcNow());
        act.Begin(AccessActs.PasswordSet);
        var saved = await db.Save(stop);
        actors.Forget(account.Id);
        return saved.Any ? saved : account;
    }
}
