using LangNghe.Access.Domain;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Grants;

/// <summary>The roles of an account with their periods, in words; those that stand or will come first.</summary>
public sealed class RoleList(AppDb db, UnitScopes units, TimeProvider clock)
{
    public async Task<IReadOnlyList<Row>> Of(Guid accountId, CancellationToken stop)
    {
        var today = clock.Today();
        var held = await db.RoleAssignments.Where(r => r.AccountId == accountId && r.WithdrawnAt == null).ToListAsync(stop);
        var accountIsOver = await db.Accounts.AnyAsync(a => a.Id == accountId && a.EndedOn < today, stop);
        var rows = new List<Row>();
        foreach (var role in held.OrderBy(r => r.Until < today).ThenByDescending(r => r.From))
        {
            var where = role.UnitId is { } unit ? await units.Name(unit, stop) : "toàn địa bàn";
            rows.Add(new Row(role.Id, RoleWords.Of(role.Role), where, Vi.Day(role.From), Vi.Day(role.Until, "chưa định"), accountIsOver || role.Until < today, role.From > today));
        }

        return rows;
    }

    public sealed record Row(Guid Id, string Role, string Where, string From, string Until, bool IsOver, bool IsToCome)
    {
        public string State => IsOver ? "đã kết thúc" : IsToCome ? "chưa đến ngày" : "đang giữ";
    }
}
