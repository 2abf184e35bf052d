using LangNghe.Foundation.Who;
using LangNghe.Territory.Domain;

namespace LangNghe.Access.Domain;

/// <summary>What the roles are called, what they are for, and what each is bound to.</summary>
public static class RoleWords
{
    public static string Of(string role) => role switch
    {
        Roles.Administrator => "Quản trị viên",
        Roles.DepartmentOfficer => "Cán bộ Sở (cơ quan đầu mối)",
        Roles.DepartmentLeader => "Lãnh đạo Sở (cơ quan đầu mối)",
        Roles.FieldOfficer => "Cán bộ sở, ngành khác",
        Roles.DistrictOfficer => "Cán bộ huyện",
        Roles.CommuneOfficer => "Cán bộ xã",
        Roles.VillageRepresentative => "Đại diện làng nghề",
        Roles.ProvincialLeader => "Lãnh đạo tỉnh",
        Roles.Inspector => "Thanh tra",
        Roles.Ministry => "Cán bộ Bộ",
        _ => role,
    };

    public static string Task(string role) => role switch
    {
        Roles.Administrator => "Mời, đặt lại và kết thúc tài khoản; trao vai trò.",
        Roles.DepartmentOfficer => "Ghi sổ làng nghề trên toàn địa bàn; nhập số liệu từ tệp, ghi người trong sổ, nhận yêu cầu dữ liệu; xem nhật ký.",
        Roles.DepartmentLeader => "Ghi và quyết định trong sổ làng nghề trên toàn địa bàn, quyết định yêu cầu dữ liệu, xem nhật ký như cán bộ Sở; không nhập số liệu từ tệp, không ghi người trong sổ, không nhận yêu cầu dữ liệu.",
        Roles.FieldOfficer => "Ghi và quyết định những mục thuộc lĩnh vực của cơ quan mình; mục khác thì đề nghị.",
        Roles.DistrictOfficer => "Xem và đề nghị trong huyện, thị xã, thành phố; hết cùng cấp huyện.",
        Roles.CommuneOfficer => "Làm việc trong phạm vi đơn vị được giao, kể cả các đơn vị trước đây của nơi đó.",
        Roles.VillageRepresentative => "Xem và đề nghị về làng nghề của mình; không ghi.",
        Roles.ProvincialLeader => "Xem toàn bộ sổ và Kế hoạch; không ghi.",
        Roles.Inspector => "Xem toàn bộ sổ, tài khoản và nhật ký; không ghi.",
        Roles.Ministry => "Xem sổ và Kế hoạch; không ghi.",
        _ => "",
    };

    public static RoleReach Reach(string? role) => role switch
    {
        Roles.CommuneOfficer or Roles.DistrictOfficer => RoleReach.Unit,
        Roles.VillageRepresentative => RoleReach.Village,
        Roles.DepartmentOfficer or Roles.DepartmentLeader or Roles.FieldOfficer or Roles.ProvincialLeader or Roles.Ministry => RoleReach.Organisation,
        _ => RoleReach.Everything,
    };

    /// <summary>Such a role sees its place and nothing else.</summary>
    public static bool IsBoundToPlace(string? role) => Reach(role) is RoleReach.Unit or RoleReach.Village;

    /// <summary>There is one lead department a day, so who gives such a role need not name it.</summary>
    public static bool IsOfLead(string? role) => role is Roles.DepartmentOfficer or Roles.DepartmentLeader;

    public static UnitLevel LevelOf(string? role) => role == Roles.DistrictOfficer ? UnitLevel.District : UnitLevel.Commune;

    /// <summary>Whether somebody of such an organisation can hold the role.</summary>
    public static bool Takes(string? role, OrganisationKind kind) => role switch
    {
        _ when IsOfLead(role) => kind == OrganisationKind.LeadDepartment,
        Roles.FieldOfficer => kind.IsDepartment,
        Roles.ProvincialLeader => kind == OrganisationKind.ProvincialCommittee,
        Roles.Ministry => kind == OrganisationKind.Ministry,
        _ => false,
    };
}
