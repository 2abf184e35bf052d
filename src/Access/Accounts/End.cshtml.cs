using LangNghe.Access.Domain;
using LangNghe.Access.Handover;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Manage)]
public sealed class EndModel(AppDb db, EndAccount end, WorkOfLeavers work, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public EndingFacts Facts { get; set; } = new();

    public Account? Account { get; private set; }

    public LeftWork Left { get; private set; } = LeftWork.None;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Facts = Facts with { LastDay = clock.Today() };
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

        var outcome = await end.Run(Id, Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/quan-tri/tai-khoan/{Id}", Facts.AtOnce
                ? $"Đã kết thúc tài khoản {outcome.Value.UserName}."
                : $"Tài khoản {outcome.Value.UserName} sẽ kết thúc sau ngày {Vi.Day(outcome.Value.EndedOn!.Value)}.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Left = await work.Of(Id, stop);
        return (Account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id, stop)) is not null;
    }
}
