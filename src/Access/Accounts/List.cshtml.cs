using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Read)]
public sealed class ListModel(AccountList list, Actor actor) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public AccountListQuery Asked { get; set; } = new();

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<AccountListRow> Rows { get; private set; } = [];

    public bool MayManage => actor.May(AccessPermissions.Manage);

    public Sorting Sorting => Asked.Sorted();

    public async Task OnGet(CancellationToken stop)
    {
        Count = await list.Count(Asked, stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await list.Rows(Asked, (Number - 1) * PageSize, PageSize, stop);
    }
}
