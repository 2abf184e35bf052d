using LangNghe.Foundation.Who;

namespace LangNghe.Intake;

public static class IntakePermissions
{
    public const string Import = "intake.import";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Import, "Nhập số liệu từ tệp Excel, CSV", Roles.DepartmentOfficer, Roles.FieldOfficer, Roles.DistrictOfficer, Roles.CommuneOfficer),
    ];
}
