using LangNghe.Foundation.Who;

namespace LangNghe.Registry;

public static class RegistryPermissions
{
    public const string Read = "registry.village.read";
    public const string Write = "registry.village.write";
    public const string Decide = "registry.village.decide";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem sổ bộ làng nghề", Roles.Administrator, Roles.DepartmentOfficer, Roles.CommuneOfficer, Roles.Inspector),
        new(Write, "Ghi, thay đổi, đính chính làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.CommuneOfficer),
        new(Decide, "Công nhận, thu hồi, xếp xã, gộp, xóa, xác nhận sổ", Roles.DepartmentOfficer),
    ];
}
