using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>A new one-time link for who forgot the password or let the invitation lapse; earlier links are void, the password stands until the link is used.</summary>
public sealed class IssueResetLink(AppDb db, CurrentAct act, TimeProvider clock)
{
    /// <returns>The path of the link, as /mat-khau/….</returns>
    public async Task<Outcome<string>> Run(Guid accountId, bool endsTwoFactor, CancellationToken stop)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == accountId, stop);
        if (account is null || account.IsEnded(clock.Today()))
        {
            return Problems.Of("", "Tài khoản này không có hoặc đã kết thúc.");
        }

        var purpose = account.HasPassword ? LinkPurpose.Reset : LinkPurpose.Invite;
        var path = await db.NewLink(account, purpose, clock.UtcNow(), endsTwoFactor, stop);
        act.Begin(AccessActs.LinkIssued, new ActReason(endsTwoFactor ? "Kèm tắt xác thực hai bước." : null));
        var saved = await db.Save(stop);
        return saved.Any ? saved : path;
    }
}
