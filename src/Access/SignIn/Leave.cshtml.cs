using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.SignIn;

[OpenBeforeTwoFactors]
[NotKept]
public sealed class LeaveModel(Session session) : PageModel
{
    public async Task<IActionResult> OnPost()
    {
        await session.End();
        return this.GoTo(AccessModule.SignInPath, "Bạn đã đăng xuất.");
    }
}
