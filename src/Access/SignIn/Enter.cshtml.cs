using LangNghe.Access.Limits;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.SignIn;

[AllowAnonymous]
[CountsWrongTries]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EnterModel(SignInWithPassword signIn, SignInWithPasskey withPasskey, Ceremony ceremony, Session session, Actor actor) : PageModel
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

        if (outcome.Value.NeedsSecond)
        {
            await session.Wait(outcome.Value.Account);
            return RedirectToPage("/SignIn/Code", new { ve = Back });
        }

        await session.Begin(outcome.Value.Account, twoFactors: false);
        return LocalRedirect(Url.HomeOr(Back));
    }

    public async Task<IActionResult> OnPostAsk() => Content(await ceremony.AskFor(null), "application/json");

    public async Task<IActionResult> OnPostPasskey(string? credential, CancellationToken stop)
    {
        var outcome = await withPasskey.Run(credential, expected: null, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, twoFactors: true);
        return LocalRedirect(Url.HomeOr(Back));
    }
}
