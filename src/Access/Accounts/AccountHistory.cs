using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>The latest acts about an account, with what they changed in words.</summary>
public sealed class AccountHistory(AppDb db, ActBook acts, ActChanges stored, RoleScopes scopes)
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
        [nameof(RoleAssignment.UnitId)] = "đơn vị",
        [nameof(RoleAssignment.OrganisationId)] = "làm việc ở",
        [nameof(RoleAssignment.VillageId)] = "làng nghề",
        [nameof(RoleAssignment.From)] = "từ ngày",
        [nameof(RoleAssignment.Until)] = "đến hết ngày",
    };

    public async Task<IReadOnlyList<Row>> Of(Guid accountId, CancellationToken stop)
    {
        var latest = await db.ActsAbout(Account.SubjectOf(accountId)).OrderByDescending(a => a.Id).Take(Most).AsNoTracking().ToListAsync(stop);
        var changes = await stored.Of(latest, stop);
        var name = await scopes.Names(changes.SelectMany(a => a.Value).SelectMany(c => new[] { ScopeOf(c.Field, c.From), ScopeOf(c.Field, c.To) }).OfType<RoleScope>(), stop);
        return
        [
            .. latest.Select(act => new Row(act.At, acts.Label(act.Kind), act.ActorName, act.Door, act.Reason,
                string.Join("; ", changes[act.Id].Where(c => _fields.ContainsKey(c.Field)).Select(c => $"{_fields[c.Field]}: {Told(c, name)}")))),
        ];
    }

    private static string Told(Change change, Func<RoleScope, string> name) => (change.From, change.To) switch
    {
        (null, { } to) => Words(change.Field, to, name),
        ({ } from, null) => $"bỏ {Words(change.Field, from, name)}",
        var (from, to) => $"{Words(change.Field, from ?? "", name)} → {Words(change.Field, to ?? "", name)}",
    };

    private static string Words(string field, string value, Func<RoleScope, string> name) => field switch
    {
        nameof(RoleAssignment.Role) => RoleWords.Of(value),
        nameof(Account.TwoFactorEnabled) => value == "True" ? "bật" : "tắt",
        _ => ScopeOf(field, value) is { } scope ? name(scope) : VietnamDay.TryParse(value, out var day) ? Vi.Day(day) : value,
    };

    private static RoleScope? ScopeOf(string field, string? value) => !Guid.TryParse(value, out var id) ? null : field switch
    {
        nameof(RoleAssignment.UnitId) => new RoleScope(UnitId: id),
        nameof(RoleAssignment.OrganisationId) => new RoleScope(OrganisationId: id),
        nameof(RoleAssignment.VillageId) => new RoleScope(VillageId: id),
        _ => null,
    };

    public sealed record Row(DateTime At, string Act, string Who, string Door, string? Reason, string Changed);
}
