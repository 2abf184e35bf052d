using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Who;

namespace LangNghe.Persons;

public static class PersonsPermissions
{
    public const string Read = PersonalPermissions.Read;
    public const string Write = "persons.write";
    public const string Reveal = "persons.identity.reveal";
    public const string Restrict = "persons.restrict";
    public const string RotateKeys = "persons.keys.rotate";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem người trong sổ, trong địa bàn", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.DistrictOfficer, Roles.CommuneOfficer, Roles.Inspector),
        new(Write, "Ghi và sửa người trong sổ, trong địa bàn", Roles.DepartmentOfficer, Roles.DistrictOfficer, Roles.CommuneOfficer),
        new(Reveal, "Xem trọn số định danh, mỗi lần có lý do", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.CommuneOfficer),
        new(Restrict, "Xem người đang hạn chế xử lý dữ liệu và gỡ hạn chế", Roles.DepartmentOfficer, Roles.DepartmentLeader),
        new(RotateKeys, "Thay khóa dữ liệu cá nhân", Roles.Administrator),
    ];
}
