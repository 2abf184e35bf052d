using LangNghe.Foundation.Who;

namespace LangNghe.Registry;

public static class RegistryPermissions
{
    public const string Read = "registry.village.read";
    public const string Write = "registry.village.write";
    public const string Propose = "registry.village.propose";
    public const string Decide = "registry.village.decide";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem sổ bộ làng nghề", [.. Roles.All]),
        new(Write, "Ghi, thay đổi, đính chính làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.CommuneOfficer),
        new(Propose, "Đề nghị thay đổi, đính chính; mục do cơ quan mình quản lý thì ghi ngay", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.DistrictOfficer, Roles.CommuneOfficer, Roles.VillageRepresentative),
        new(Decide, "Công nhận, thu hồi, xếp xã, gộp, xóa, xác nhận sổ", Roles.DepartmentOfficer, Roles.DepartmentLeader),
    ];
}
