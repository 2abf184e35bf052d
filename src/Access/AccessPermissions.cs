using LangNghe.Foundation.Who;

namespace LangNghe.Access;

public static class AccessPermissions
{
    public const string Read = "access.accounts.read";
    public const string Manage = "access.accounts.manage";
    public const string ReadOrganisations = "access.organisations.read";
    public const string WriteOrganisations = "access.organisations.write";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem tài khoản và vai trò", Roles.Administrator, Roles.Inspector),
        new(Manage, "Mời, đặt lại, kết thúc tài khoản và trao vai trò", Roles.Administrator),
        new(ReadOrganisations, "Xem cơ quan qua các thời kỳ", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.ProvincialLeader, Roles.Inspector, Roles.Ministry),
        new(WriteOrganisations, "Thêm, thay đổi, đính chính, xác nhận cơ quan", Roles.Administrator),
    ];
}
