using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.SignIn;

public sealed class SignInWithSecondStep(AppDb db, SecondStep secondStep, SignInTries tries, TimeProvider clock)
{
    public const string Refusal = "Mã không đúng, đã dùng hoặc đã hết hạn. Sau 5 lần sai liên tiếp, tài khoản tạm khóa 15 phút.";

    /// <param name="who">Who gave the right password a moment ago.</param>
    /// <param name="code">Six digits of the telephone, or a recovery code.</param>
    public async Task<Outcome<Account>> Run(Bearer who, string? code, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return Problems.Of("Code", "Nhập mã 6 số trên điện thoại, hoặc một mã dự phòng.");
        }

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == who.AccountId && a.SecurityStamp == who.Stamp, stop);
        if (account?.TwoFactorEnabled != true || account.IsEnded(clock.Today()) || account.IsLocked(clock.UtcNow()))
        {
            return Problems.Of("Code", Refusal);
        }

        if (!await secondStep.Accepts(account, code, stop))
        {
            await tries.Refuse(account.Id, stop);
            return Problems.Of("Code", Refusal);
        }

        return await tries.Admit(account, stop) ? account : Problems.Of("Code", Saving.Stale);
    }
}
