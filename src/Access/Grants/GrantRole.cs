using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

public sealed class GrantRole(AppDb db, RoleScopes scopes, ActorBook actors, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<RoleAssignment>> Run(Guid accountId, RoleFacts facts, CancellationToken stop)
    {
        var today = clock.Today();
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == accountId, stop);
        if (account is null || account.IsEnded(today))
        {
            return Problems.Of("", "Tài khoản này không có hoặc đã kết thúc.");
        }

        var (problems, found) = (facts.Check(today), await scopes.Find(facts, stop));
        problems.AddRange(problems.Any ? [] : facts.Within(found));
        problems.AddRange(problems.Any ? [] : facts.Against(await db.RoleAssignments.Where(r => r.AccountId == accountId && r.WithdrawnAt == null).ToListAsync(stop), found));
        if (problems.Any)
        {
            return problems;
        }

        var role = new RoleAssignment(accountId, facts.Role!, facts.Scope(found)).With(new Span(facts.From!.Value, Until: facts.LastDay(found)));
        db.Add(role);
        account.RolesChanged();
        act.Begin(AccessActs.RoleGranted);
        var saved = await db.Save(stop);
        actors.Forget(accountId);
        return saved.Any ? saved : role;
    }
}
