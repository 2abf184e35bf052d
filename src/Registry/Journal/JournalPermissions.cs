using LangNghe.Foundation.Who;

namespace LangNghe.Registry.Journal;

public static class JournalPermissions
{
    public const string Read = "registry.acts.read";

    public static readonly Permission Reading = new(Read, "Xem nhật ký của toàn hệ thống", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.Inspector);
}
