using LangNghe.Access.Accounts;
using LangNghe.Access.Grants;
using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Credentials;

[OpenBeforeTwoFactors]
[NotKept]
public sealed class OwnModel(AppDb db, OwnAccount own, RoleList roles, SecondStep secondStep, SignOutEverywhere signOut, Session session) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<RoleList.Row> Roles { get; private set; } = [];

    /// <summary>The role asks for two factors, this session showed one: nothing else opens.</summary>
    public bool MustSetUp => HttpContext.LacksSecondFactor();

    public int CodesLeft { get; private set; }

    public int Passkeys { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        Account = await own.Get(stop);
        Passkeys = await db.Passkeys.CountAsync(k => k.AccountId == Account.Id, stop);
        Roles = await roles.Of(Account.Id, stop);
        CodesLeft = await secondStep.CodesLeft(Account, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await signOut.Run((await own.Get(stop)).Id, stop);
        await session.End();
        return this.GoTo(AccessModule.SignInPath, "Đã đăng xuất khỏi mọi nơi. Hãy đăng nhập lại.");
    }
}
