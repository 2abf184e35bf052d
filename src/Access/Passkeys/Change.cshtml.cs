using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn;
using LangNghe.Access.SignIn.Gates;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Passkeys;

/// <summary>Another's key is not there.</summary>
[NeedsRecentSignIn]
[OpenBeforeTwoFactors]
[NotKept]
public sealed class ChangeModel(AppDb db, Actor actor, RenamePasskey rename, RemovePasskey remove, Session session) : PageModel
{
    private const string List = "/tai-khoan/khoa-truy-cap";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public Passkey Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        Name = Passkey.Title;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var outcome = await rename.Run(Passkey, Name, stop);
        return outcome.Ok ? this.GoTo(List, $"Khóa này từ nay tên là “{outcome.Value.Title}”.") : this.ShowAgain(outcome.Problems);
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var twoFactors = session.HasTwoFactors;
        var outcome = await remove.Run(Passkey, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, twoFactors);
        return this.GoTo(List, $"Đã bỏ khóa “{Passkey.Title}”: từ nay không đăng nhập được bằng khóa đó, và các phiên ở máy khác đã kết thúc. Bạn có thể xóa nó trong phần mật khẩu của thiết bị.");
    }

    private async Task<bool> Load(CancellationToken stop) =>
        await db.Passkeys.SingleOrDefaultAsync(k => k.Id == Id && k.AccountId == actor.AccountId, stop) is { } found && (Passkey = found) is not null;
}
