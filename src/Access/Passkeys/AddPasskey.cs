using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Passkeys;

public sealed class AddPasskey(AppDb db, OwnAccount own, Ceremony ceremony, CurrentAct act, TimeProvider clock)
{
    public const string Refusal = "Không thêm được khóa: thiết bị không xác nhận người dùng, khóa đã có, hoặc bạn chờ quá lâu. Hãy thử lại.";

    private const int Most = 20;

    public async Task<Outcome<Account>> Run(string? name, string? credential, CancellationToken stop)
    {
        var account = await own.Get(stop);
        var problems = PasskeyName.Check(name);
        problems.When(await db.Passkeys.CountAsync(k => k.AccountId == account.Id, stop) >= Most, "", $"Mỗi tài khoản có nhiều nhất {Most} khóa. Hãy bỏ khóa không dùng nữa.");
        if (problems.Any)
        {
            return problems;
        }

        var result = await ceremony.ReadNew(credential);
        if (!result.Succeeded || result.UserEntity.Id != account.Id.ToString() || !result.Passkey.IsUserVerified)
        {
            return Problems.Of("", Refusal);
        }

        db.Add(new Passkey(account.Id, name!.Trim(), result.Passkey, clock.UtcNow()));
        act.Begin(AccessActs.PasskeyAdded);
        var saved = await db.Save("", Refusal, stop);
        return saved.Any ? saved : account;
    }
}
