using LangNghe.Foundation.Who;

namespace LangNghe.Law;

public static class LawPermissions
{
    public const string Read = "law.document.read";
    public const string Write = "law.document.write";
    public const string ReadCalendar = "law.calendar.read";
    public const string WriteCalendar = "law.calendar.write";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem văn bản và pháp luật", [.. Roles.All]),
        new(Write, "Ghi văn bản, đính kèm tệp", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.DistrictOfficer, Roles.CommuneOfficer),
        new(ReadCalendar, "Xem lịch ngày nghỉ", [.. Roles.All]),
        new(WriteCalendar, "Nhập lịch nghỉ chính thức", Roles.Administrator, Roles.DepartmentOfficer),
    ];
}
