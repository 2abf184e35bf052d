using LangNghe.Access.SignIn;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>The provider says who it is; an account that somebody linked to that is signed in. No account is ever made here. It counts as one factor.</summary>
public sealed class SignInWithIdentity(AppDb db, IdentityProvider provider, SecondStepDue secondStep, SignInTries tries, TimeProvider clock)
{
    public async Task<Outcome<FirstStep>> Run(string key, CancellationToken stop)
    {
        var (issuer, linked) = (provider.Issuer, db.LinkedIdentities);
        var account = await db.Accounts.SingleOrDefaultAsync(a => linked.Any(l => l.AccountId == a.Id && l.Issuer == issuer && l.Key == key), stop);
        if (account is null || account.IsEnded(clock.Today()))
        {
            return Problems.Of("", "Danh tính này chưa được gắn với tài khoản nào còn hiệu lực.");
        }

        if (await secondStep.Of(account, stop))
        {
            return new FirstStep(account, NeedsSecond: true);
        }

        return await tries.Admit(account, stop) ? new FirstStep(account, NeedsSecond: false) : Problems.Of("", Saving.Stale);
    }
}
