using LangNghe.Access.Accounts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.LinkedIdentities;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
public sealed class OfAccountModel(AppDb db, IdentityProvider provider, LinkIdentity link, UnlinkIdentity unlink) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public IdentityProvider Provider => provider;

    public Account? Account { get; private set; }

    public IReadOnlyList<LinkedIdentity> Linked { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var outcome = await link.Run(Id, Key, Name, stop);
        return outcome.Ok ? this.GoTo($"/quan-tri/tai-khoan/{Id}", $"Đã gắn danh tính với tài khoản của {Account!.DisplayName}.") : this.ShowAgain(outcome.Problems);
    }

    public async Task<IActionResult> OnPostRemove(Guid linked, CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var outcome = await unlink.Run(Id, linked, stop);
        return outcome.Ok ? this.GoTo($"/quan-tri/tai-khoan/{Id}", "Đã gỡ danh tính; mọi phiên của tài khoản đã kết thúc.") : this.ShowAgain(outcome.Problems);
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Account = provider.IsConfigured ? await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id, stop) : null;
        Linked = await db.LinkedIdentities.Where(l => l.AccountId == Id).OrderBy(l => l.LinkedAt).AsNoTracking().ToListAsync(stop);
        return Account is not null;
    }
}
