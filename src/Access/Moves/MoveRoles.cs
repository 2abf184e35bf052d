using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Moves;

/// <summary>Roles go from what has ended to its successors, by the deciding document: one act each, all of them or none.</summary>
public sealed class MoveRoles(AppDb db, StrandedRoles stranded, OrganisationDesk desk, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public const string What = "What";

    /// <returns>How many were moved.</returns>
    public async Task<Outcome<int>> Run(MoveFacts facts, DecisionFacts why, CancellationToken stop)
    {
        var offered = (await stranded.All(stop)).ToDictionary(s => s.Role.Id);
        var decision = await desk.Decided(why, needsDocument: true, stop);
        var problems = facts.Check(clock.Today(), offered.ToDictionary(o => o.Key, o => (IReadOnlyCollection<Guid>)[.. o.Value.Heirs.Select(h => Guid.Parse(h.Value))]), Saving.Stale);
        problems.AddRange(problems.Any ? [] : await Doubled(facts, offered, stop));
        problems = problems.Under(What);
        problems.AddRange(decision.Problems.Under(OrganisationDesk.Why));
        if (problems.Any)
        {
            return problems;
        }

        await using var all = await db.Database.BeginTransactionAsync(stop);
        foreach (var (_, row) in facts.Moved)
        {
            var old = offered[row.RoleId];
            await Move(old, Scope(old.Role, row.To!.Value), facts.Day!.Value, decision.Value, stop);
            act.Begin(AccessActs.RoleMoved, decision.Value.Reason);
            problems = await db.Save(stop);
            if (problems.Any)
            {
                db.ChangeTracker.Clear();
                return problems;
            }
        }

        await all.CommitAsync(stop);
        foreach (var (_, row) in facts.Moved)
        {
            actors.Forget(offered[row.RoleId].Role.AccountId);
        }

        return facts.Moved.Count;
    }

    /// <summary>A role that was to move on another day moves on this one.</summary>
    private async Task Move(StrandedRole stranded, RoleScope scope, DateOnly day, Decision decision, CancellationToken stop)
    {
        var (old, until) = (stranded.Role, stranded.Until);
        stranded.Next?.Withdraw();
        if (old.EndsOn(day.AddDays(-1)) is { } ended)
        {
            db.Add(ended);
        }

        db.Add(new RoleAssignment(old.AccountId, old.Role, scope).With(new Span(day < old.From ? old.From : day, Until: until), decision.Source));
        (await db.Accounts.SingleAsync(a => a.Id == old.AccountId, stop)).RolesChanged();
    }

    /// <summary>Two roles of a person whose places became one would be the same role twice.</summary>
    private async Task<Problems> Doubled(MoveFacts facts, Dictionary<Guid, StrandedRole> offered, CancellationToken stop)
    {
        var problems = new Problems();
        var accounts = facts.Moved.Select(m => offered[m.Row.RoleId].Role.AccountId).ToHashSet();
        var replaced = facts.Moved.Select(m => offered[m.Row.RoleId].Next?.Id).OfType<Guid>().ToHashSet();
        var held = (await db.RoleAssignments.AsNoTracking().Where(r => accounts.Contains(r.AccountId) && r.WithdrawnAt == null && !replaced.Contains(r.Id) && (r.Until == null || r.Until >= facts.Day)).ToListAsync(stop))
            .Select(r => (r.AccountId, r.Role, r.Scope)).ToHashSet();
        foreach (var (index, row) in facts.Moved)
        {
            var role = offered[row.RoleId].Role;
            var field = $"{nameof(facts.Rows)}[{index}].{nameof(row.To)}";
            problems.When(offered[row.RoleId].Until < facts.Day, field, "Vai trò này kết thúc trước ngày đó; không còn gì để chuyển.");
            problems.When(!held.Add((role.AccountId, role.Role, Scope(role, row.To!.Value))), field, "Người này đã có vai trò ấy ở nơi nhận. Kết thúc vai trò cũ ở trang tài khoản thay vì chuyển.");
        }

        return problems;
    }

    private static RoleScope Scope(RoleAssignment role, Guid to) => RoleWords.Reach(role.Role) switch
    {
        RoleReach.Unit => new RoleScope(UnitId: to),
        RoleReach.Village => new RoleScope(VillageId: to),
        _ => new RoleScope(OrganisationId: to),
    };
}
