using LangNghe.Foundation.Who;

namespace LangNghe.Territory;

public static class TerritoryPermissions
{
    public const string Read = "territory.read";
    public const string Write = "territory.write";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem đơn vị hành chính", [.. Roles.All]),
        new(Write, "Nạp ranh giới đơn vị hành chính", Roles.Administrator, Roles.DepartmentOfficer),
    ];
}
