using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.SignIn;

/// <summary>Counts wrong tries. Each is counted even when many come at once, or a burst of guesses would slip past the lock.</summary>
public sealed class SignInTries(AppDb db, CurrentAct act, ActorBook actors, TimeProvider clock)
{
    private const int MostConflicts = 20;

    public async Task Refuse(Guid accountId, CancellationToken stop)
    {
        for (var conflicts = 0; ; conflicts++)
        {
            db.ChangeTracker.Clear();
            var account = await db.Accounts.SingleAsync(a => a.Id == accountId, stop);
            if (account.IsLocked(clock.UtcNow()))
            {
                return;
            }

            var locked = account.Refused(clock.UtcNow());
            act.Begin(locked ? AccessActs.LockedOut : AccessActs.SignInFailed);
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (conflicts < MostConflicts)
            {
                await Task.Delay(Random.Shared.Next(1, 20), stop);
            }
        }
    }

    public async Task<bool> Admit(Account account, CancellationToken stop)
    {
        account.SignedIn(clock.UtcNow());
        act.Begin(AccessActs.SignedIn, account.AsDoer());
        var saved = await db.Save(stop);
        actors.Forget(account.Id);
        return !saved.Any;
    }
}
