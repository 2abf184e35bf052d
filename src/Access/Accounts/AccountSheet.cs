using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Accounts;

/// <summary>The list of accounts as a sheet.</summary>
public sealed class AccountSheet(AccountList list, TimeProvider clock)
{
    public async Task<Sheet> Of(AccountListQuery query, CancellationToken stop)
    {
        var rows = await list.Rows(query, 0, int.MaxValue, stop);
        var filters = query.Words();
        return new Sheet(
            "Tài khoản",
            [
                "Tài khoản của sổ bộ làng nghề",
                $"Tính đến: {Vi.Instant(clock.UtcNow())}",
                "Theo đơn vị hành chính: danh sách không theo đơn vị",
                $"Bộ lọc: {(filters.Count == 0 ? "không" : string.Join("; ", filters))}",
                $"Nguồn: sổ tài khoản của chương trình. {Vi.Number(rows.Count)} tài khoản.",
            ],
            ["Họ và tên", "Tên đăng nhập", "Cơ quan", "Vai trò hôm nay", "Tình trạng", "Đăng nhập gần nhất"],
            [.. rows.Select(r => new object?[] { r.DisplayName, r.Name, r.Organisation, r.Roles, r.State, r.LastSignedInAt is { } at ? Vi.Instant(at) : null })]);
    }
}
