using LangNghe.Access.Domain;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Access.Passkeys;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>The latest acts about an account, with what they changed in words.</summary>
public sealed class AccountHistory(AppDb db, ActBook acts, ActChanges stored, UnitScopes units)
{
    public const int Most = 100;

    private static readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal)
    {
        [nameof(Account.UserName)] = "tên đăng nhập",
        [nameof(Account.DisplayName)] = "họ và tên",
        [nameof(Account.Organisation)] = "cơ quan",
        [nameof(Account.EndedOn)] = "ngày cuối",
        [nameof(Account.TwoFactorEnabled)] = "xác thực hai bước",
        [nameof(Passkey.Title)] = "tên gọi",
        [nameof(LinkedIdentity.Key)] = "mã danh tính",
        [nameof(RoleAssignment.Role)] = "vai trò",
        [nameof(RoleAssignment.UnitId)] = "phạm vi",
        [nameof(RoleAssignment.From)] = "từ ngày",
        [nameof(RoleAssignment.Until)] = "đến hết ngày",
    };

    public async Task<IReadOnlyList<Row>> Of(Guid accountId, CancellationToken stop)
    {
        var latest = await db.ActsAbout(Account.SubjectOf(accountId)).OrderByDescending(a => a.Id).Take(Most).AsNoTracking().ToListAsync(stop);
        var changes = await stored.Of(latest, stop);
        var rows = new List<Row>();
        foreach (var act in latest)
        {
            var changed = new List<string>();
            foreach (var change in changes[act.Id].Where(c => _fields.ContainsKey(c.Field)))
            {
                changed.Add($"{_fields[change.Field]}: {await Told(change, stop)}");
            }

            rows.Add(new Row(act.At, acts.Label(act.Kind), act.ActorName, act.Door, act.Reason, string.Join("; ", changed)));
        }

        return rows;
    }

    private async Task<string> Told(Change change, CancellationToken stop) => (change.From, change.To) switch
    {
        (null, { } to) => await Words(change.Field, to, stop),
        ({ } from, null) => $"bỏ {await Words(change.Field, from, stop)}",
        var (from, to) => $"{await Words(change.Field, from ?? "", stop)} → {await Words(change.Field, to ?? "", stop)}",
    };

    private async Task<string> Words(string field, string value, CancellationToken stop) => field switch
    {
        nameof(RoleAssignment.Role) => RoleWords.Of(value),
        nameof(RoleAssignment.UnitId) when Guid.TryParse(value, out var unit) => await units.Name(unit, stop),
        nameof(Account.TwoFactorEnabled) => value == "True" ? "bật" : "tắt",
        _ => VietnamDay.TryParse(value, out var day) ? Vi.Day(day) : value,
    };

    public sealed record Row(DateTime At, string Act, string Who, string Door, string? Reason, string Changed);
}
