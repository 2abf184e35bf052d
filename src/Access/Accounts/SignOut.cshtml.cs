using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Manage)]
public sealed class SignOutModel(AppDb db, SignOutEverywhere signOut) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Account? Account { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var outcome = await signOut.Run(Id, stop);
        return outcome.Ok
            ? this.GoTo($"/quan-tri/tai-khoan/{Id}", $"Mọi phiên của {outcome.Value.DisplayName} đã kết thúc.")
            : this.ShowAgain(outcome.Problems);
    }

    private async Task<bool> Load(CancellationToken stop) => (Account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id, stop)) is not null;
}
