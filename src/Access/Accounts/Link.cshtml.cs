using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LinkModel(AppDb db, IssueResetLink issue) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public bool EndsTwoFactor { get; set; }

    public Account? Account { get; private set; }

    public bool HasSecondFactor { get; private set; }

    public NewLink? Link { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var outcome = await issue.Run(Id, EndsTwoFactor, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        Link = NewLink.Of(Request, Id, Account!.DisplayName, outcome.Value, Account.HasPassword ? LinkPurpose.Reset : LinkPurpose.Invite);
        return Page();
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id, stop);
        HasSecondFactor = Account?.TwoFactorEnabled == true || await db.Passkeys.AnyAsync(k => k.AccountId == Id, stop);
        return Account is not null;
    }
}
