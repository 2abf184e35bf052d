using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>At the first start there is nobody: makes the administrator without a password. While nobody has set one, each start gives a new link.</summary>
public sealed class CreateFirstAdministrator(AppDb db, CurrentAct act, TimeProvider clock)
{
    public const string Name = "quantri";

    /// <summary>Whose link it is, and its path.</summary>
    public sealed record FirstLink(string Account, string Path);

    /// <returns>Null once somebody has a password.</returns>
    public async Task<FirstLink?> Run(CancellationToken stop)
    {
        if (await db.Accounts.AnyAsync(a => a.PasswordHash != null, stop))
        {
            return null;
        }

        var today = clock.Today();
        var roles = db.RoleAssignments.InForce(AsOf.On(today)).Where(r => r.Role == Roles.Administrator);
        var account = await db.Accounts
            .Where(a => (a.EndedOn == null || a.EndedOn >= today) && roles.Any(r => r.AccountId == a.Id))
            .OrderBy(a => a.Id).FirstOrDefaultAsync(stop);
        act.Begin(account is null ? AccessActs.AccountInvited : AccessActs.LinkIssued, Actor.Program, new ActReason("Khởi động lần đầu, chưa ai có mật khẩu."));
        if (account is null)
        {
            account = new Account(new AccountFacts { Name = Name, DisplayName = "Quản trị viên đầu tiên" });
            db.Add(account);
            db.Add(new RoleAssignment(account.Id, Roles.Administrator, RoleScope.Everything).With(new Span(today)));
        }

        var path = await db.NewLink(account, LinkPurpose.Invite, clock.UtcNow(), endsTwoFactor: false, stop);
        await db.SaveChangesAsync(stop);
        return new FirstLink(account.UserName!, path);
    }
}
