using LangNghe.Access.Grants;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Read)]
public sealed class ShowModel(AppDb db, Actor actor, RoleList roles, AccountHistory history, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Account Account { get; private set; } = null!;

    public string State { get; private set; } = "";

    public bool IsOver { get; private set; }

    public IReadOnlyList<RoleList.Row> Roles { get; private set; } = [];

    public IReadOnlyList<AccountHistory.Row> History { get; private set; } = [];

    public bool MayManage => actor.May(AccessPermissions.Manage) && !IsOver;

    public bool IsMyself => actor.AccountId == Id;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id, stop) is not { } account)
        {
            return NotFound();
        }

        Account = account;
        State = AccountState.Of(account, clock.Today(), clock.UtcNow());
        IsOver = account.IsEnded(clock.Today());
        Roles = await roles.Of(Id, stop);
        History = await history.Of(Id, stop);
        return Page();
    }
}
