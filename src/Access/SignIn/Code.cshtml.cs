using LangNghe.Access.Accounts;
using LangNghe.Access.Limits;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.SignIn;

[AllowAnonymous]
[CountsWrongTries]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(AppDb db, SignInWithSecondStep signIn, SignInWithPasskey withPasskey, Ceremony ceremony, Session session) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public bool HasCodes { get; private set; }

    public bool HasPasskeys { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) is null ? Again() : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await session.Waiting() is not { } who || await Load(stop) is null)
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

        await session.Begin(outcome.Value, twoFactors: true);
        return LocalRedirect(Url.HomeOr(Back));
    }

    public async Task<IActionResult> OnPostAsk(CancellationToken stop) =>
        await Load(stop) is { } account ? Content(await ceremony.AskFor(account), "application/json") : Again();

    public async Task<IActionResult> OnPostPasskey(string? credential, CancellationToken stop)
    {
        if (await Load(stop) is not { } account)
        {
            return Again();
        }

        var outcome = await withPasskey.Run(credential, account.Id, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, twoFactors: true);
        return LocalRedirect(Url.HomeOr(Back));
    }

    /// <summary>Who gave the right password a moment ago; null for anybody else.</summary>
    private async Task<Account?> Load(CancellationToken stop)
    {
        if (await session.Waiting() is not { } who || await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == who.AccountId && a.SecurityStamp == who.Stamp, stop) is not { } account)
        {
            return null;
        }

        (HasCodes, HasPasskeys) = (account.TwoFactorEnabled, await db.Passkeys.AnyAsync(k => k.AccountId == account.Id, stop));
        return account;
    }

    private RedirectToPageResult Again() => RedirectToPage("/SignIn/Enter", new { ve = Back });
}
