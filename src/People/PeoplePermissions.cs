using LangNghe.Foundation.Who;

namespace LangNghe.People;

public static class PeoplePermissions
{
    public const string Write = "people.write";

    public static readonly Permission Writing = new(Write, "Ghi danh hiệu nghệ nhân của làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.CommuneOfficer);
}
