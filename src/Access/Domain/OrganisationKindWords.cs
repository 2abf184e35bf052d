namespace LangNghe.Access.Domain;

public static class OrganisationKindWords
{
    extension(OrganisationKind kind)
    {
        public string Words => kind switch
        {
            OrganisationKind.LeadDepartment => "Sở đầu mối",
            OrganisationKind.Department => "Sở, ngành khác",
            OrganisationKind.ProvincialCommittee => "Ủy ban nhân dân tỉnh",
            OrganisationKind.Ministry => "Bộ, ngành trung ương",
            OrganisationKind.DistrictOffice => "Cơ quan cấp huyện",
            OrganisationKind.CommuneOffice => "Cơ quan cấp xã",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        public bool IsDepartment => kind is OrganisationKind.LeadDepartment or OrganisationKind.Department;

        /// <summary>Works for one commune or district and so has to name it.</summary>
        public bool NeedsUnit => kind is OrganisationKind.DistrictOffice or OrganisationKind.CommuneOffice;
    }
}
