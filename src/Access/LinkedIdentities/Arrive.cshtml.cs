using LangNghe.Access.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>Back from the provider.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ArriveModel(IdentityProvider provider, OutsideIdentity outside, SignInWithIdentity signIn, Session session) : PageModel
{
    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public IdentityProvider Provider => provider;

    /// <summary>Null when the provider named nobody.</summary>
    public OutsideIdentity.Said? Said { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!provider.IsConfigured)
        {
            return NotFound();
        }

        Said = await outside.Look();
        await outside.Forget();
        if (Said is null || await signIn.Run(Said.Key, stop) is not { Ok: true } outcome)
        {
            var refused = Page();
            refused.StatusCode = StatusCodes.Status403Forbidden;
            return refused;
        }

        if (outcome.Value.NeedsSecond)
        {
            await session.Wait(outcome.Value.Account);
            return RedirectToPage("/SignIn/Code", new { ve = Back });
        }

        await session.Begin(outcome.Value.Account, twoFactors: false);
        return LocalRedirect(Url.HomeOr(Back));
    }
}
