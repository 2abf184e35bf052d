namespace LangNghe.Access.Domain;

public enum OrganisationKind
{
    /// <summary>The department of the province that owns the field of craft villages.</summary>
    LeadDepartment,

    /// <summary>Another department of the province.</summary>
    Department,

    /// <summary>Ủy ban nhân dân tỉnh.</summary>
    ProvincialCommittee,

    Ministry,

    /// <summary>Of a district; districts ended with 2025-06-30.</summary>
    DistrictOffice,

    CommuneOffice,
}
