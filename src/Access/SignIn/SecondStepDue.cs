using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.SignIn;

/// <summary>
/// Whether the first step is not enough. Who must show two factors and has a passkey does not come in by the password alone, or whoever
/// learns it could add a second step of their own.
/// </summary>
public sealed class SecondStepDue(AppDb db, TimeProvider clock)
{
    public async Task<bool> Of(Account account, CancellationToken stop) => account.TwoFactorEnabled
        || (await db.Passkeys.AnyAsync(k => k.AccountId == account.Id, stop)
            && TwoFactorDuty.Binds(await db.RoleAssignments.InForce(AsOf.On(clock.Today())).Where(r => r.AccountId == account.Id).Select(r => r.Role).ToListAsync(stop)));
}
