using LangNghe.Access.Credentials;
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

[NeedsRecentSignIn]
[OpenBeforeTwoFactors]
[NotKept]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PasskeysModel(AppDb db, Actor actor, OwnAccount own, Ceremony ceremony, AddPasskey add, Session session) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public Task OnGet(CancellationToken stop) => Load(stop);

    public async Task<IActionResult> OnPostAsk(CancellationToken stop) => Content(await ceremony.AskForNew(await own.Get(stop)), "application/json");

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await add.Run(Name, Credential, stop);
        if (!outcome.Ok)
        {
            Credential = null;
            ModelState.Remove(nameof(Credential));
            await Load(stop);
            return this.ShowAgain(outcome.Problems);
        }

        // The device has just asked its owner for a finger, a face or a PIN.
        await session.Begin(outcome.Value, twoFactors: true);
        return this.GoTo("/tai-khoan/khoa-truy-cap", $"Đã thêm khóa truy cập “{Name!.Trim()}”. Từ nay bạn đăng nhập được bằng khóa này, không cần mật khẩu.");
    }

    private async Task Load(CancellationToken stop) =>
        Passkeys = await db.Passkeys.Where(k => k.AccountId == actor.AccountId).OrderBy(k => k.CreatedAt).AsNoTracking().ToListAsync(stop);
}
