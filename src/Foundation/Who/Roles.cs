namespace LangNghe.Foundation.Who;

/// <summary>The roles by their stable codes; Access says what each is called and who holds it.</summary>
public static class Roles
{
    public const string Administrator = "administrator";
    public const string DepartmentOfficer = "department-officer";
    public const string DepartmentLeader = "department-leader";

    /// <summary>Of another department, which owns its field: environment, culture, trade, labour…</summary>
    public const string FieldOfficer = "field-officer";

    /// <summary>Only through 2025-06-30, when districts ended.</summary>
    public const string DistrictOfficer = "district-officer";
    public const string CommuneOfficer = "commune-officer";
    public const string VillageRepresentative = "village-representative";
    public const string ProvincialLeader = "provincial-leader";
    public const string Inspector = "inspector";
    public const string Ministry = "ministry";

    public static readonly IReadOnlyList<string> All = 
    [
        Administrator, DepartmentOfficer, DepartmentLeader, FieldOfficer, DistrictOfficer, CommuneOfficer, VillageRepresentative, ProvincialLeader, Inspector, Ministry,
    ];
}
