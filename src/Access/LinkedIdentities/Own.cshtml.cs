using LangNghe.Access.KeptForms;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.LinkedIdentities;

[NeedsRecentSignIn]
[NotKept]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnModel(AppDb db, Actor actor, IdentityProvider provider, OutsideIdentity outside, LinkIdentity link, UnlinkIdentity unlink, Session session) : PageModel
{
    private const string Here = "/tai-khoan/danh-tinh";

    public IdentityProvider Provider => provider;

    /// <summary>Whom the provider has just named, not linked yet.</summary>
    public OutsideIdentity.Said? Said { get; private set; }

    public IReadOnlyList<LinkedIdentity> Linked { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetGo(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        return await HttpContext.AskProvider(Here) ? new EmptyResult() : this.ShowAgain(Problems.Of("", $"{provider.Name} không trả lời. Hãy thử lại sau ít phút."));
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        if (Said is null)
        {
            return this.ShowAgain(Problems.Of("", $"{provider.Name} chưa xác nhận bạn là ai, hoặc đã quá năm phút. Hãy bấm gắn lại."));
        }

        var outcome = await link.Run(actor.AccountId!.Value, Said.Key, Said.Name, stop);
        await outside.Forget();
        if (!outcome.Ok)
        {
            Said = null;
            return this.ShowAgain(outcome.Problems);
        }

        return this.GoTo(Here, $"Từ nay danh tính của bạn ở {provider.Name} mở tài khoản này.");
    }

    public async Task<IActionResult> OnPostRemove(Guid linked, CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var twoFactors = session.HasTwoFactors;
        var outcome = await unlink.Run(actor.AccountId!.Value, linked, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems);
        }

        await session.Begin(outcome.Value, twoFactors);
        return this.GoTo(Here, "Đã gỡ danh tính. Các phiên ở máy khác đã kết thúc.");
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (!provider.IsConfigured)
        {
            return false;
        }

        Said = await outside.Look();
        Linked = await db.LinkedIdentities.Where(l => l.AccountId == actor.AccountId).OrderBy(l => l.LinkedAt).AsNoTracking().ToListAsync(stop);
        return true;
    }
}
