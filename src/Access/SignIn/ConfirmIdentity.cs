using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.SignIn;

/// <summary>Who is signed in proves it anew, before something that a person who finds the screen unlocked must not do.</summary>
public sealed class ConfirmIdentity(AppDb db, OwnAccount own, SecondStep secondStep, ProvePasskey prove, SignInTries tries, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(string? password, string? code, CancellationToken stop)
    {
        var proved = string.IsNullOrWhiteSpace(code) ? await own.WithPassword(password, "Password", stop) : await WithCode(code, stop);
        return proved.Ok ? await Save(proved.Value, stop) : proved.Problems;
    }

    public async Task<Outcome<Account>> WithPasskey(string? credential, CancellationToken stop)
    {
        var proved = await prove.Run(credential, stop);
        if (!proved.Ok)
        {
            return proved.Problems;
        }

        return proved.Value.Id == (await own.Get(stop)).Id ? await Save(proved.Value, stop) : Problems.Of("", ProvePasskey.Refusal);
    }

    private async Task<Outcome<Account>> Save(Account account, CancellationToken stop)
    {
        account.Confirmed(clock.UtcNow());
        act.Begin(AccessActs.IdentityConfirmed);
        var saved = await db.Save(stop);
        return saved.Any ? saved : account;
    }

    private async Task<Outcome<Account>> WithCode(string code, CancellationToken stop)
    {
        var account = await own.Get(stop);
        if (!account.TwoFactorEnabled || account.IsLocked(clock.UtcNow()))
        {
            return Problems.Of("Code", SignInWithSecondStep.Refusal);
        }

        if (!await secondStep.Accepts(account, code, stop))
        {
            await tries.Refuse(account.Id, stop);
            return Problems.Of("Code", SignInWithSecondStep.Refusal);
        }

        return account;
    }
}
