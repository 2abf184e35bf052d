using LangNghe.Foundation.Who;

namespace LangNghe.Access;

public static class AccessPermissions
{
    public const string Read = "access.accounts.read";
    public const string Manage = "access.accounts.manage";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem tài khoản và vai trò", Roles.Administrator, Roles.Inspector),
        new(Manage, "Mời, đặt lại, kết thúc tài khoản và trao vai trò", Roles.Administrator),
    ];
}
