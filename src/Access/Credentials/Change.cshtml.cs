using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Credentials;

[OpenBeforeTwoFactors]
[NotKept]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ChangeModel(ChangePassword changePassword, Session session) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await changePassword.Run(Current, new NewPasswordFacts { Password = Password, Again = Again }, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, session.HasTwoFactors);
        return this.GoTo("/tai-khoan", "Đã đổi mật khẩu. Các phiên ở máy khác đã kết thúc.");
    }
}
