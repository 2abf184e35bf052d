using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>What the roles are called, and which of them are bound to a place.</summary>
public static class RoleWords
{
    public static string Of(string role) => role switch
    {
        Roles.Administrator => "Quản trị viên",
        Roles.DepartmentOfficer => "Cán bộ Sở (cơ quan đầu mối)",
        Roles.CommuneOfficer => "Cán bộ xã",
        Roles.Inspector => "Thanh tra",
        _ => role,
    };

    public static string Task(string role) => role switch
    {
        Roles.Administrator => "Mời, đặt lại và kết thúc tài khoản; trao vai trò.",
        Roles.DepartmentOfficer => "Ghi sổ làng nghề trên toàn địa bàn.",
        Roles.CommuneOfficer => "Làm việc trong phạm vi đơn vị được giao, kể cả đơn vị cũ và mới của nơi đó.",
        Roles.Inspector => "Xem toàn bộ sổ, tài khoản và nhật ký; không ghi.",
        _ => "",
    };

    public static bool IsBoundToPlace(string? role) => role == Roles.CommuneOfficer;
}
