using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>A person gets an account, a first role and a one-time link to set the password with.</summary>
public sealed class InviteAccount(AppDb db, RoleScopes scopes, CurrentAct act, TimeProvider clock)
{
    private const string NameField = $"{nameof(InvitationFacts.Account)}.{nameof(AccountFacts.Name)}";
    private const string Taken = "Tên đăng nhập này đã có hoặc từng có người dùng. Chọn tên khác.";

    public async Task<Outcome<Invited>> Run(InvitationFacts written, CancellationToken stop)
    {
        var facts = written.Tidied();
        var problems = facts.Check(clock.Today());
        var normal = Account.Normal(facts.Account.Name);
        problems.When(normal.Length > 0 && await db.Accounts.AnyAsync(a => a.NormalizedUserName == normal, stop), NameField, Taken);
        var found = await scopes.Find(facts.First, stop);
        problems.AddRange(facts.First.Check(clock.Today()).Any ? [] : facts.First.Within(found).Under(nameof(facts.First)));
        if (problems.Any)
        {
            return problems;
        }

        var account = new Account(facts.Account);
        db.Add(account);
        db.Add(new RoleAssignment(account.Id, facts.First.Role!, facts.First.Scope(found)).With(new Span(facts.First.From!.Value, Until: facts.First.LastDay(found))));
        var path = await db.NewLink(account, LinkPurpose.Invite, clock.UtcNow(), endsTwoFactor: false, stop);
        act.Begin(AccessActs.AccountInvited);
        var saved = await db.Save(NameField, Taken, stop);
        return saved.Any ? saved : new Invited(account.Id, path);
    }

    /// <param name="Path">Of the one-time link, as /mat-khau/….</param>
    public sealed record Invited(Guid AccountId, string Path);
}
