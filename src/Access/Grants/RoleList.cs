using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

/// <summary>The roles of an account with their periods, in words; those that stand or will come first.</summary>
public sealed class RoleList(AppDb db, RoleScopes scopes, TimeProvider clock)
{
    public async Task<IReadOnlyList<Row>> Of(Guid accountId, CancellationToken stop)
    {
        var today = clock.Today();
        var held = await db.RoleAssignments.Where(r => r.AccountId == accountId && r.WithdrawnAt == null).ToListAsync(stop);
        var accountIsOver = await db.Accounts.AnyAsync(a => a.Id == accountId && a.EndedOn < today, stop);
        var name = await scopes.Names(held.Select(r => r.Scope), stop);
        return
        [
            .. held.OrderBy(r => r.Until < today).ThenByDescending(r => r.From).Select(role => new Row(
                role.Id, RoleWords.Of(role.Role), name(role.Scope), Vi.Day(role.From), Vi.Day(role.Until, "chưa định"), accountIsOver || role.Until < today, role.From > today)),
        ];
    }

    /// <summary>What an address of a role that has another row by now is about: the row that stands, else the one that was withdrawn. Null for none of the account's.</summary>
    public async Task<Row?> NowOf(Guid accountId, Guid roleId, CancellationToken stop)
    {
        if (await db.RoleAssignments.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roleId && r.AccountId == accountId, stop) is not { } old)
        {
            return null;
        }

        var now = await db.RoleAssignments.AsNoTracking().Where(r => r.AccountId == accountId && r.WithdrawnAt == null && r.Role == old.Role && r.From == old.From
            && r.UnitId == old.UnitId && r.OrganisationId == old.OrganisationId && r.VillageId == old.VillageId).OrderBy(r => r.Id == roleId ? 0 : 1).FirstOrDefaultAsync(stop);
        return now is { } found
            ? (await Of(accountId, stop)).First(r => r.Id == found.Id)
            : new Row(old.Id, RoleWords.Of(old.Role), (await scopes.Names([old.Scope], stop))(old.Scope), Vi.Day(old.From), "không còn hiệu lực", IsOver: true, IsToCome: false);
    }

    public sealed record Row(Guid Id, string Role, string Where, string From, string Until, bool IsOver, bool IsToCome)
    {
        public string State => IsOver ? "đã kết thúc" : IsToCome ? "chưa đến ngày" : "đang giữ";
    }
}
