using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
public sealed class GrantModel(AppDb db, GrantRole grant, RoleForms forms, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public RoleFacts Facts { get; set; } = new();

    public Account? Account { get; private set; }

    public RoleChoices Offered { get; private set; } = RoleChoices.None;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Facts = Facts with { From = clock.Today() };
        return await Load(stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain(Facts.Check(clock.Today()), nameof(Facts));
        }

        var outcome = await grant.Run(Id, Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/quan-tri/tai-khoan/{Id}", outcome.Value.From > clock.Today()
                ? $"{Account!.DisplayName} sẽ có vai trò {RoleWords.Of(outcome.Value.Role)} từ ngày {Vi.Day(outcome.Value.From)}."
                : $"Đã trao vai trò {RoleWords.Of(outcome.Value.Role)} cho {Account!.DisplayName}.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Offered = await forms.Offered(stop);
        return (Account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id, stop)) is not null;
    }
}
