using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class InviteModel(InviteAccount invite, RoleForms forms, TimeProvider clock) : PageModel
{
    [BindProperty]
    public InvitationFacts Facts { get; set; } = new();

    public RoleChoices Offered { get; private set; } = RoleChoices.None;

    /// <summary>Null until the account is made.</summary>
    public NewLink? Link { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        Facts = Facts with { First = Facts.First with { From = clock.Today() } };
        Offered = await forms.Offered(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Offered = await forms.Offered(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain(Facts.Tidied().Check(clock.Today()), nameof(Facts));
        }

        var outcome = await invite.Run(Facts, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems, nameof(Facts));
        }

        Link = NewLink.Of(Request, outcome.Value.AccountId, Facts.Account.DisplayName!, outcome.Value.Path, LinkPurpose.Invite);
        return Page();
    }
}
