using LangNghe.Access.Domain;
using LangNghe.Access.Handover;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Grants;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
public sealed class EndGrantModel(RoleList roles, EndRole end, WorkOfLeavers work, TimeProvider clock) : PageModel
{
    private const string Over = "Vai trò này đã kết thúc, có thể sau khi bạn mở trang. Không có gì được ghi thêm.";

    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid RoleId { get; set; }

    [BindProperty]
    public EndingFacts Facts { get; set; } = new();

    /// <summary>As it stands now: the address may be of the row before somebody changed its end.</summary>
    public RoleList.Row? Role { get; private set; }

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

        if (Role!.IsOver || Role.Id != RoleId)
        {
            return this.ShowAgain(Problems.Of("", Role.IsOver ? Over : Saving.Stale), nameof(Facts));
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain(Facts.Check(clock.Today()), nameof(Facts));
        }

        var outcome = await end.Run(Id, RoleId, Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/quan-tri/tai-khoan/{Id}", Facts.AtOnce ? $"Đã kết thúc vai trò {Role!.Role}." : $"Vai trò {Role!.Role} sẽ kết thúc sau ngày {Vi.Day(Facts.LastDay!.Value)}.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Left = await work.Of(Id, stop);
        return (Role = await roles.NowOf(Id, RoleId, stop)) is not null;
    }
}
