namespace LangNghe.Foundation.Who;

/// <summary>The roles by their stable codes; Access says what each is called and who holds it.</summary>
public static class Roles
{
    public const string Administrator = "administrator";
    public const string DepartmentOfficer = "department-officer";
    public const string CommuneOfficer = "commune-officer";
    public const string Inspector = "inspector";

    public static readonly IReadOnlyList<string> All = [Administrator, DepartmentOfficer, CommuneOfficer, Inspector];
}
