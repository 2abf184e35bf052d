using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>By the holder of the account, whom the provider has just named, or by an administrator, who was given the key.</summary>
public sealed class LinkIdentity(AppDb db, IdentityProvider provider, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<LinkedIdentity>> Run(Guid accountId, string? key, string? name, CancellationToken stop)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(key), "Key", "Nhập mã danh tính. Người dùng thấy mã này khi thử đăng nhập bằng danh tính chưa gắn.");
        problems.When(key?.Trim().Length > LinkedIdentity.LongestKey, "Key", $"Mã danh tính dài quá {LinkedIdentity.LongestKey} ký tự.");
        problems.When(name?.Trim().Length > 200, "Name", "Tên dài quá 200 ký tự.");
        var today = clock.Today();
        problems.When(!problems.Any && !await db.Accounts.AnyAsync(a => a.Id == accountId && (a.EndedOn == null || a.EndedOn >= today), stop), "", "Tài khoản này không có hoặc đã kết thúc.");
        if (problems.Any)
        {
            return problems;
        }

        var linked = new LinkedIdentity(accountId, provider.Issuer, key!.Trim(), string.IsNullOrWhiteSpace(name) ? null : name.Trim(), clock.UtcNow());
        db.Add(linked);
        act.Begin(AccessActs.IdentityLinked);
        var saved = await db.Save("Key", "Danh tính này đã gắn với một tài khoản. Mỗi danh tính chỉ mở một tài khoản.", stop);
        return saved.Any ? saved : linked;
    }
}
