using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.Handover;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

/// <summary>A role ends with a day. With the last role that somebody holds the open work goes to who takes it over.</summary>
public sealed class EndRole(AppDb db, WorkOfLeavers work, ActorBook actors, CurrentAct act, TimeProvider clock)
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
        var leaves = !problems.Any && await IsLast(role, facts.LastDayOn(today), stop);
        problems.AddRange(leaves ? await work.Check(accountId, facts, stop) : []);
        if (problems.Any)
        {
            return problems;
        }

        await using var both = await db.Database.BeginTransactionAsync(stop);
        if (leaves || facts.ReceiverId is not null)
        {
            await work.HandOver(accountId, facts, stop);
        }

        if (role.EndsOn(facts.LastDayOn(today)) is { } ended)
        {
            db.Add(ended);
        }

        (await db.Accounts.SingleAsync(a => a.Id == accountId, stop)).RolesChanged();
        act.Begin(AccessActs.RoleEnded, new ActReason(facts.Reason!.Trim()));
        var saved = await db.Save(stop);
        if (saved.Any)
        {
            return saved;
        }

        await both.CommitAsync(stop);
        actors.Forget(accountId);
        return accountId;
    }

    private async Task<bool> IsLast(RoleAssignment role, DateOnly lastDay, CancellationToken stop) =>
        !await db.RoleAssignments.AnyAsync(r => r.AccountId == role.AccountId && r.Id != role.Id && r.WithdrawnAt == null && (r.Until == null || r.Until > lastDay), stop);
}
