using LangNghe.Access.Domain;
using LangNghe.Access.Handover;
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
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid RoleId { get; set; }

    [BindProperty]
    public EndingFacts Facts { get; set; } = new();

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

        if (!ModelState.IsValid)
        {
            return this.ShowAgain(Facts.Check(clock.Today()), nameof(Facts));
        }

        var outcome = await end.Run(Id, RoleId, Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/quan-tri/tai-khoan/{Id}", $"Đã kết thúc vai trò {Role!.Role}.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        Left = await work.Of(Id, stop);
        return (Role = (await roles.Of(Id, stop)).FirstOrDefault(r => r.Id == RoleId)) is not null;
    }
}
