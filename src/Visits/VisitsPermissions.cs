using LangNghe.Foundation.Who;

namespace LangNghe.Visits;

public static class VisitsPermissions
{
    public const string Write = "visits.write";

    public static readonly Permission Writing = new(Write, "Ghi gắn kết du lịch của làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.CommuneOfficer);
}
