using LangNghe.Foundation.Who;

namespace LangNghe.Environment;

public static class EnvironmentPermissions
{
    public const string Write = "environment.write";

    public static readonly Permission Writing = new(Write, "Ghi phương án môi trường và danh sách Quyết định 64 của làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.CommuneOfficer);
}
