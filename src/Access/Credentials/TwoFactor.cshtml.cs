using LangNghe.Access.Accounts;
using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Credentials;

/// <summary>Whoever finds the screen unlocked neither reads the key nor makes a telephone of their own the second step.</summary>
[NeedsRecentSignIn]
[OpenBeforeTwoFactors]
[NotKept]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TwoFactorModel(OwnAccount own, SecondStep secondStep, TurnOnTwoFactor turnOn, TurnOffTwoFactor turnOff, MakeRecoveryCodes makeCodes, Session session) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Account Account { get; private set; } = null!;

    /// <summary>Null until setting up has begun.</summary>
    public SecondStep.TotpKey? Key { get; private set; }

    /// <summary>New recovery codes, shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Task OnGet(CancellationToken stop) => Show(stop);

    public async Task<IActionResult> OnPostBegin(CancellationToken stop)
    {
        Account = await own.Get(stop);
        if (!Account.TwoFactorEnabled)
        {
            await turnOn.Prepare(Account, stop);
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOn(CancellationToken stop)
    {
        var outcome = await turnOn.Run(Code, stop);
        if (!outcome.Ok)
        {
            return await Refuse(outcome.Problems, stop);
        }

        Codes = outcome.Value.Codes;
        await session.Begin(outcome.Value.Account, twoFactors: true);
        await Show(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostOff(CancellationToken stop)
    {
        var outcome = await turnOff.Run(Password, stop);
        if (!outcome.Ok)
        {
            return await Refuse(outcome.Problems, stop);
        }

        await session.Begin(outcome.Value, twoFactors: false);
        return this.GoTo("/tai-khoan", "Đã tắt xác thực hai bước.");
    }

    public async Task<IActionResult> OnPostCodes(CancellationToken stop)
    {
        var outcome = await makeCodes.Run(Password, stop);
        if (!outcome.Ok)
        {
            return await Refuse(outcome.Problems, stop);
        }

        Codes = outcome.Value;
        await Show(stop);
        return Page();
    }

    private async Task<IActionResult> Refuse(Problems problems, CancellationToken stop)
    {
        await Show(stop);
        return this.ShowAgain(problems);
    }

    private async Task Show(CancellationToken stop)
    {
        Account = await own.Get(stop);
        Key = Account.TwoFactorEnabled ? null : await secondStep.Key(Account, stop);
    }
}
