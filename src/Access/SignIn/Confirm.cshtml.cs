using LangNghe.Access.Credentials;
using LangNghe.Access.KeptForms;
using LangNghe.Access.Limits;
using LangNghe.Access.Passkeys;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.SignIn;

[CountsWrongTries]
[OpenBeforeTwoFactors]
[NotKept]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ConfirmModel(AppDb db, ConfirmIdentity confirm, OwnAccount own, Ceremony ceremony, Session session, IOptions<SignInOptions> options) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [FromQuery(Name = AccessModule.ReturnKey)]
    public string? Back { get; set; }

    public string Name { get; private set; } = "";

    public bool HasCodes { get; private set; }

    public bool HasPasskeys { get; private set; }

    public bool HasForm => FormKeeper.IsKept(Back);

    public int Minutes => options.Value.RecentMinutes;

    public Task OnGet(CancellationToken stop) => Show(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await confirm.Run(Password, Code, stop);
        if (!outcome.Ok)
        {
            await Show(stop);
            Code = null;
            ModelState.Clear();
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, session.HasTwoFactors);
        return LocalRedirect(Url.HomeOr(Back));
    }

    public async Task<IActionResult> OnPostAsk(CancellationToken stop) => Content(await ceremony.AskFor(await own.Get(stop)), "application/json");

    public async Task<IActionResult> OnPostPasskey(string? credential, CancellationToken stop)
    {
        var outcome = await confirm.WithPasskey(credential, stop);
        if (!outcome.Ok)
        {
            await Show(stop);
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, twoFactors: true);
        return LocalRedirect(Url.HomeOr(Back));
    }

    private async Task Show(CancellationToken stop)
    {
        var account = await own.Get(stop);
        (Name, HasCodes, HasPasskeys) = (account.DisplayName, account.TwoFactorEnabled, await db.Passkeys.AnyAsync(k => k.AccountId == account.Id, stop));
    }
}
