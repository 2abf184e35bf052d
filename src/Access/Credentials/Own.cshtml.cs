using LangNghe.Access.Accounts;
using LangNghe.Access.Grants;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Credentials;

public sealed class OwnModel(OwnAccount own, RoleList roles, SecondStep secondStep, SignOutEverywhere signOut, Session session) : PageModel
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<RoleList.Row> Roles { get; private set; } = [];

    public int CodesLeft { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        Account = await own.Get(stop);
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
