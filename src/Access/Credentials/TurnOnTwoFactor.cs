using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Credentials;

/// <summary>The telephone has the key and proves it by a code; from now on the second step is asked. Answers with ten recovery codes.</summary>
public sealed class TurnOnTwoFactor(AppDb db, OwnAccount own, SecondStep secondStep, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    /// <summary>Makes the key that the telephone reads; it means nothing until the code comes back.</summary>
    public async Task<SecondStep.TotpKey> Prepare(Account account, CancellationToken stop)
    {
        if (await secondStep.Key(account, stop) is { } key)
        {
            return key;
        }

        await secondStep.NewKey(account, stop);
        await db.SaveChangesAsync(stop);
        return (await secondStep.Key(account, stop))!;
    }

    public async Task<Outcome<(Account Account, string[] Codes)>> Run(string? code, CancellationToken stop)
    {
        var account = await own.Get(stop);
        if (account.TwoFactorEnabled)
        {
            return Problems.Of("", "Xác thực hai bước đã bật.");
        }

        var typed = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (typed.Length != 6 || !await secondStep.AcceptsTotp(account, typed, stop))
        {
            return Problems.Of("Code", "Mã không đúng. Kiểm tra giờ của điện thoại, rồi nhập mã 6 số đang hiện trên ứng dụng.");
        }

        account.SetTwoFactor(true);
        account.MadeRecoveryCodes(clock.UtcNow());
        var codes = await secondStep.MakeCodes(account, stop);
        act.Begin(AccessActs.TwoFactorOn);
        var saved = await db.Save(stop);
        actors.Forget(account.Id);
        return saved.Any ? saved : (account, codes);
    }
}
