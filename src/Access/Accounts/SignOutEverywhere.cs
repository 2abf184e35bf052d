using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>Every session of an account ends, on every machine.</summary>
public sealed class SignOutEverywhere(AppDb db, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(Guid accountId, CancellationToken stop)
    {
        if (await db.Accounts.SingleOrDefaultAsync(a => a.Id == accountId, stop) is not { } account)
        {
            return Problems.Of("", "Không có tài khoản này.");
        }

        account.SignOutEverywhere(clock.UtcNow());
        act.Begin(AccessActs.SignedOutEverywhere);
        var saved = await db.Save(stop);
        actors.Forget(accountId);
        return saved.Any ? saved : account;
    }
}
