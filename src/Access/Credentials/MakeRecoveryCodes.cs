using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Credentials;

/// <summary>Ten new recovery codes; all earlier ones are void.</summary>
public sealed class MakeRecoveryCodes(AppDb db, OwnAccount own, SecondStep secondStep, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<string[]>> Run(string? password, CancellationToken stop)
    {
        var owner = await own.WithPassword(password, "Password", stop);
        if (!owner.Ok)
        {
            return owner.Problems;
        }

        var account = owner.Value;
        if (!account.TwoFactorEnabled)
        {
            return Problems.Of("", "Bật xác thực hai bước trước, rồi mới tạo mã dự phòng.");
        }

        var codes = await secondStep.MakeCodes(account, stop);
        account.MadeRecoveryCodes(clock.UtcNow());
        act.Begin(AccessActs.RecoveryCodesMade);
        var saved = await db.Save(stop);
        return saved.Any ? saved : codes;
    }
}
