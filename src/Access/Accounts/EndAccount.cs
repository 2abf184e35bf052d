using LangNghe.Access.Domain;
using LangNghe.Access.Handover;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>An account ends with a day; it signs out everywhere, its open work goes to who takes it over, and its name is never given again.</summary>
public sealed class EndAccount(AppDb db, Actor actor, WorkOfLeavers work, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Account>> Run(Guid accountId, EndingFacts facts, CancellationToken stop)
    {
        var today = clock.Today();
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == accountId, stop);
        if (account is null || account.IsEnded(today))
        {
            return Problems.Of("", "Tài khoản này không có hoặc đã kết thúc.");
        }

        var problems = facts.Check(today);
        problems.When(accountId == actor.AccountId, "", "Bạn không tự kết thúc tài khoản của mình. Hãy nhờ một quản trị viên khác.");
        problems.When(await db.StandingAdministrators(today).AnyAsync(a => a.Id == accountId, stop)
            && !await db.StandingAdministrators(today).AnyAsync(a => a.Id != accountId, stop), "", Administrators.LastOne);
        problems.AddRange(problems.Any ? [] : await work.Check(accountId, facts, stop));
        if (problems.Any)
        {
            return problems;
        }

        await using var both = await db.Database.BeginTransactionAsync(stop);
        await work.HandOver(accountId, facts, stop);
        account.EndOn(facts.LastDayOn(today));
        foreach (var link in await db.OneTimeLinks.Where(l => l.AccountId == accountId && l.UsedAt == null).ToListAsync(stop))
        {
            link.Close(clock.UtcNow());
        }

        act.Begin(AccessActs.AccountEnded, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        if (saved.Any)
        {
            return saved;
        }

        await both.CommitAsync(stop);
        actors.Forget(accountId);
        return account;
    }
}
