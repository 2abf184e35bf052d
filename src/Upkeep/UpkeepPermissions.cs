using LangNghe.Foundation.Who;

namespace LangNghe.Upkeep;

public static class UpkeepPermissions
{
    public const string ReadJobs = "upkeep.jobs.read";
    public const string StopJobs = "upkeep.jobs.stop";

    public const string ReadFileChecks = "upkeep.files.read";
    public const string CheckFiles = "upkeep.files.check";
    public const string BackUp = "upkeep.backups";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(ReadJobs, "Xem công việc của mọi người", Roles.Administrator, Roles.Inspector),
        new(StopJobs, "Dừng công việc của người khác", Roles.Administrator),
        new(ReadFileChecks, "Xem kết quả soát tệp", Roles.Administrator, Roles.Inspector),
        new(CheckFiles, "Soát lại tệp và ghi đầu chuỗi niêm phong", Roles.Administrator),
        new(BackUp, "Xem và lấy bản sao lưu", Roles.Administrator),
    ];
}
