using LangNghe.Access.Accounts;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Credentials;

/// <summary>The account of who is signed in.</summary>
public sealed class OwnAccount(AppDb db, Actor actor, Passwords passwords, SignInTries tries, TimeProvider clock)
{
    public Task<Account> Get(CancellationToken stop) => db.Accounts.SingleAsync(a => a.Id == actor.AccountId, stop);

    /// <summary>For changes of credentials the password is asked again, and a wrong one counts like a wrong sign-in: the person at the screen may not be the owner.</summary>
    public async Task<Outcome<Account>> WithPassword(string? password, string field, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(password))
        {
            return Problems.Of(field, "Nhập mật khẩu đang dùng.");
        }

        var account = await Get(stop);
        if (account.IsLocked(clock.UtcNow()))
        {
            return Problems.Of(field, "Bạn đã nhập sai nhiều lần. Đợi 15 phút rồi thử lại.");
        }

        if (!passwords.Match(account, password))
        {
            await tries.Refuse(account.Id, stop);
            return Problems.Of(field, "Mật khẩu đang dùng không đúng.");
        }

        return account;
    }
}
