using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Credentials;

/// <summary>The bearer of a one-time link sets a password.</summary>
public sealed class SetPassword(AppDb db, Passwords passwords, SecondStep secondStep, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public const string NoLink = "Liên kết này đã dùng, đã hết hạn hoặc không đúng. Hãy xin quản trị viên một liên kết mới.";

    /// <summary>The account whose password the token sets; null when the link is not good or the account has ended.</summary>
    public async Task<Account?> Find(string token, CancellationToken stop) => (await Open(token, stop))?.Account;

    public async Task<Outcome<Account>> Run(string token, NewPasswordFacts facts, CancellationToken stop)
    {
        if (await Open(token, stop) is not { } found)
        {
            return Problems.Of("", NoLink);
        }

        var (link, account) = found;
        if (passwords.Check(facts, account) is { Any: true } problems)
        {
            return problems;
        }

        var now = clock.UtcNow();
        link.Close(now);
        account.SetPassword(passwords.Hash(account, facts.Password!), now);
        if (link.EndsTwoFactor)
        {
            account.SetTwoFactor(false);
            await secondStep.Forget(account, stop);
            db.RemoveRange(await db.Passkeys.Where(k => k.AccountId == account.Id).ToListAsync(stop));
        }

        act.Begin(AccessActs.PasswordSet, account.AsDoer());
        var saved = await db.Save("", NoLink, stop);
        actors.Forget(account.Id);
        return saved.Any ? saved : account;
    }

    private async Task<(OneTimeLink Link, Account Account)?> Open(string token, CancellationToken stop)
    {
        var hash = OneTimeLink.HashOf(token);
        var link = await db.OneTimeLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, stop);
        if (link?.IsOpen(clock.UtcNow()) != true)
        {
            return null;
        }

        var account = await db.Accounts.SingleAsync(a => a.Id == link.AccountId, stop);
        return account.IsEnded(clock.Today()) ? null : (link, account);
    }
}
