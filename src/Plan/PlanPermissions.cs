using LangNghe.Foundation.Who;

namespace LangNghe.Plan;

public static class PlanPermissions
{
    public const string Read = "plan.read";
    public const string Define = "plan.indicator.define";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem mục tiêu, số liệu và mâu thuẫn của Kế hoạch", [.. Roles.All]),
        new(Define, "Đặt và sửa chỉ số", Roles.DepartmentOfficer, Roles.DepartmentLeader),
    ];
}
