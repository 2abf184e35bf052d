using LangNghe.Foundation.Who;

namespace LangNghe.Intake;

public static class IntakePermissions
{
    public const string Import = "intake.import";
    public const string Read = "intake.read";
    public const string ReadAll = "intake.read-all";

    private static readonly string[] _importers = [Roles.DepartmentOfficer, Roles.FieldOfficer, Roles.DistrictOfficer, Roles.CommuneOfficer];

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Import, "Nhập số liệu từ tệp Excel, CSV", _importers),
        new(Read, "Xem các lần nhập số liệu từ tệp", [.. _importers, Roles.Administrator, Roles.Inspector]),
        new(ReadAll, "Xem các lần nhập của mọi người", Roles.Administrator, Roles.Inspector),
    ];
}
