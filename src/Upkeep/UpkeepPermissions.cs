using LangNghe.Foundation.Who;

namespace LangNghe.Upkeep;

public static class UpkeepPermissions
{
    public const string ReadJobs = "upkeep.jobs.read";
    public const string StopJobs = "upkeep.jobs.stop";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(ReadJobs, "Xem công việc của mọi người", Roles.Administrator, Roles.Inspector),
        new(StopJobs, "Dừng công việc của người khác", Roles.Administrator),
    ];
}
