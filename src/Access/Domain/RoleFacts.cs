using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down to give somebody a role.</summary>
public sealed record RoleFacts
{
    public string? Role { get; init; }

    /// <summary>The unit whose subtree the role covers; only for roles bound to a place.</summary>
    public Guid? UnitId { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day that holds; null while open.</summary>
    public DateOnly? Until { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(Role is null || !Roles.All.Contains(Role), nameof(Role), "Chọn vai trò.");
        problems.When(RoleWords.IsBoundToPlace(Role) && UnitId is null, nameof(UnitId), "Chọn đơn vị mà cán bộ xã làm việc.");
        problems.When(Role is not null && !RoleWords.IsBoundToPlace(Role) && UnitId is not null, nameof(UnitId),
            "Vai trò này làm việc trên toàn địa bàn; để trống đơn vị.");
        problems.When(From is null, nameof(From), "Nhập ngày bắt đầu, ví dụ 31/12/2025.");
        problems.When(From < today, nameof(From), "Ngày bắt đầu không được trước hôm nay: quyền chưa từng có thì không ghi lùi.");
        problems.When(Until < From, nameof(Until), "Ngày cuối không được trước ngày bắt đầu.");
        return problems;
    }

    /// <param name="held">The roles of the same account that still stand.</param>
    public Problems Against(IEnumerable<RoleAssignment> held)
    {
        var problems = new Problems();
        var together = held.Where(r => (Until is null || r.From <= Until) && (r.Until is null || r.Until >= From)).ToList();
        problems.When(together.Exists(r => r.Role == Role && r.UnitId == UnitId), nameof(Role), "Tài khoản đã có vai trò này trong khoảng thời gian đó.");
        // An actor has one scope: beside a role for the whole area, the rights of the bound one would reach everywhere.
        problems.When(together.Exists(r => RoleWords.IsBoundToPlace(r.Role) != RoleWords.IsBoundToPlace(Role)), nameof(Role),
            "Một tài khoản không vừa là cán bộ xã vừa giữ vai trò trên toàn địa bàn. Kết thúc vai trò kia trước, hoặc mời tài khoản khác.");
        return problems;
    }
}
