using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.SignIn;

[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(SignInWithSecondStep signIn, Session session) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public async Task<IActionResult> OnGet() => await session.Waiting() is null ? Again() : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await session.Waiting() is not { } who)
        {
            return Again();
        }

        var outcome = await signIn.Run(who, Code, stop);
        if (!outcome.Ok)
        {
            Code = null;
            ModelState.Clear();
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value);
        return LocalRedirect(Url.HomeOr(Back));
    }

    private RedirectToPageResult Again() => RedirectToPage("/SignIn/Enter", new { ve = Back });
}
