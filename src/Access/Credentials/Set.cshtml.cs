using LangNghe.Access.Accounts;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Credentials;

[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetModel(SetPassword setPassword, Session session) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public NewPasswordFacts Facts { get; set; } = new();

    /// <summary>Null when the link is not good.</summary>
    public Account? Account { get; private set; }

    /// <summary>Looking does not use the link up: mail programs and chats look before people do.</summary>
    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Account = await setPassword.Find(Token, stop);
        return Account is null ? Gone() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Account = await setPassword.Find(Token, stop);
        if (Account is null)
        {
            return Gone();
        }

        var outcome = await setPassword.Run(Token, Facts, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems, nameof(Facts));
        }

        await session.End();
        return this.GoTo(AccessModule.SignInPath, "Đã đặt mật khẩu. Hãy đăng nhập bằng mật khẩu mới.");
    }

    private PageResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status410Gone;
        return page;
    }
}
