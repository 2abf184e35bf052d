using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>From now on the identity opens nothing. Sessions of the account end: one of them may have begun with it.</summary>
public sealed class UnlinkIdentity(AppDb db, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(Guid accountId, Guid id, CancellationToken stop)
    {
        if (await db.LinkedIdentities.SingleOrDefaultAsync(l => l.Id == id && l.AccountId == accountId, stop) is not { } linked)
        {
            return Problems.Of("", "Danh tính này đã được gỡ.");
        }

        var account = await db.Accounts.SingleAsync(a => a.Id == accountId, stop);
        db.Remove(linked);
        account.SignOutEverywhere(clock.UtcNow());
        act.Begin(AccessActs.IdentityUnlinked);
        var saved = await db.Save(stop);
        actors.Forget(accountId);
        return saved.Any ? saved : account;
    }
}
