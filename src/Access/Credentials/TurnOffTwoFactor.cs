using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Credentials;

public sealed class TurnOffTwoFactor(AppDb db, OwnAccount own, SecondStep secondStep, ActorBook actors, CurrentAct act)
{
    public async Task<Outcome<Account>> Run(string? password, CancellationToken stop)
    {
        var owner = await own.WithPassword(password, "Password", stop);
        if (!owner.Ok)
        {
            return owner.Problems;
        }

        var account = owner.Value;
        if (!account.TwoFactorEnabled)
        {
            return Problems.Of("", "Xác thực hai bước đang tắt.");
        }

        account.SetTwoFactor(false);
        await secondStep.Forget(account, stop);
        act.Begin(AccessActs.TwoFactorOff);
        var saved = await db.Save(stop);
        actors.Forget(account.Id);
        return saved.Any ? saved : account;
    }
}
