using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

public sealed class EndRole(AppDb db, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<Guid>> Run(Guid accountId, Guid roleId, EndingFacts facts, CancellationToken stop)
    {
        var today = clock.Today();
        var role = await db.RoleAssignments.SingleOrDefaultAsync(r => r.Id == roleId && r.AccountId == accountId && r.WithdrawnAt == null, stop);
        if (role is null || role.Until < today)
        {
            return Problems.Of("", "Vai trò này không có hoặc đã kết thúc.");
        }

        var problems = facts.Check(today);
        problems.When(role.Until < facts.LastDay && !facts.AtOnce, nameof(facts.LastDay), "Vai trò vốn đã kết thúc trước ngày này.");
        problems.When(role.Role == Roles.Administrator
            && await db.StandingAdministrators(today).AnyAsync(a => a.Id == accountId, stop)
            && !await db.StandingAdministrators(today).AnyAsync(a => a.Id != accountId, stop), "", Administrators.LastOne);
        if (problems.Any)
        {
            return problems;
        }

        if (role.EndsOn(facts.LastDayOn(today)) is { } ended)
        {
            db.Add(ended);
        }

        (await db.Accounts.SingleAsync(a => a.Id == accountId, stop)).RolesChanged();
        act.Begin(AccessActs.RoleEnded, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        actors.Forget(accountId);
        return saved.Any ? saved : accountId;
    }
}
