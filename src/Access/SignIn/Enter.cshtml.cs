using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.SignIn;

[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EnterModel(SignInWithPassword signIn, Session session, Actor actor) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public IActionResult OnGet() => actor.IsSignedIn ? LocalRedirect(Url.HomeOr(Back)) : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await signIn.Run(Name, Password, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        if (outcome.Value.TwoFactorEnabled)
        {
            await session.Wait(outcome.Value);
            return RedirectToPage("/SignIn/Code", new { ve = Back });
        }

        await session.Begin(outcome.Value);
        return LocalRedirect(Url.HomeOr(Back));
    }
}
