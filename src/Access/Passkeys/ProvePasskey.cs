using LangNghe.Access.Accounts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Passkeys;

/// <summary>Whose key the device used. What it finds is saved with the act of who asked.</summary>
public sealed class ProvePasskey(AppDb db, Ceremony ceremony, TimeProvider clock)
{
    public const string Refusal = "Khóa truy cập này không dùng được ở đây: nó chưa được thêm, đã bị bỏ, hoặc bạn chờ quá lâu. Hãy thử lại, hoặc dùng mật khẩu.";

    public async Task<Outcome<Account>> Run(string? credential, CancellationToken stop)
    {
        var result = await ceremony.Read(credential);
        if (!result.Succeeded || result.User.IsEnded(clock.Today()))
        {
            return Problems.Of("", Refusal);
        }

        var id = Passkey.IdOf(result.Passkey.CredentialId);
        var passkey = await db.Passkeys.SingleAsync(k => k.CredentialId == id, stop);
        passkey.Used(result.Passkey, clock.UtcNow());
        return result.User;
    }
}
