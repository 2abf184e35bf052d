using LangNghe.Access.Accounts;
using LangNghe.Access.Credentials;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.SignIn;

/// <summary>The first step. An account with two steps is not signed in by it: the caller asks for the second.</summary>
public sealed class SignInWithPassword(AppDb db, Passwords passwords, SecondStepDue secondStep, SignInTries tries, TimeProvider clock)
{
    /// <summary>One sentence for every refusal: it tells neither which names exist nor which are locked.</summary>
    public const string Refusal = "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai liên tiếp, tài khoản tạm khóa 15 phút.";

    public async Task<Outcome<FirstStep>> Run(string? name, string? password, CancellationToken stop)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(name), "Name", "Nhập tên đăng nhập.");
        problems.When(string.IsNullOrEmpty(password), "Password", "Nhập mật khẩu.");
        if (problems.Any)
        {
            return problems;
        }

        var normal = Account.Normal(name);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.NormalizedUserName == normal, stop);
        if (account?.HasPassword != true || account.IsEnded(clock.Today()) || account.IsLocked(clock.UtcNow()))
        {
            passwords.PretendToMatch(password!);
            return Problems.Of("", Refusal);
        }

        if (!passwords.Match(account, password!))
        {
            await tries.Refuse(account.Id, stop);
            return Problems.Of("", Refusal);
        }

        if (await secondStep.Of(account, stop))
        {
            return new FirstStep(account, NeedsSecond: true);
        }

        return await tries.Admit(account, stop) ? new FirstStep(account, NeedsSecond: false) : Problems.Of("", Saving.Stale);
    }
}
