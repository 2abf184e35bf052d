using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Passkeys;

/// <summary>From now on the key opens nothing; what lies on the device is the person's to delete. Sessions of the account end: one of them may have begun with it.</summary>
public sealed class RemovePasskey(AppDb db, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(Passkey passkey, CancellationToken stop)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == passkey.AccountId, stop);
        db.Remove(passkey);
        account.SignOutEverywhere(clock.UtcNow());
        act.Begin(AccessActs.PasskeyRemoved);
        var saved = await db.Save(stop);
        actors.Forget(account.Id);
        return saved.Any ? saved : account;
    }
}
