using LangNghe.Foundation;
using LangNghe.Foundation.Jobs;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using LangNghe.Upkeep.Chain;
using LangNghe.Upkeep.Files;
using LangNghe.Upkeep.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Upkeep;

public static class UpkeepModule
{
    public static IServiceCollection AddUpkeep(this IServiceCollection services)
    {
        foreach (var permission in UpkeepPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddAdminItem(new AdminItem("Công việc", "/quan-tri/cong-viec", 60, UpkeepPermissions.ReadJobs));
        services.AddScoped<JobList>();
        services.AddScoped<StopJob>();
        return services.AddLookingAfter();
    }

    /// <summary>What the program does by itself, by the clock of Hà Nội, so that what goes wrong unseen is seen.</summary>
    private static IServiceCollection AddLookingAfter(this IServiceCollection services)
    {
        services.AddAdminItem(new AdminItem("Soát tệp", "/quan-tri/tep", 70, UpkeepPermissions.ReadFileChecks));
        services.AddJob<KeepHead>(KeepHead.Code, "Ghi đầu chuỗi niêm phong", UpkeepPermissions.CheckFiles);
        services.AddJob<CheckStoredFiles>(CheckStoredFiles.Code, "Soát lại tệp đã lưu", UpkeepPermissions.CheckFiles);
        services.AddSchedule(new Schedule("upkeep.head.daily", "0 0 1 * * ?", KeepHead.Code));
        return services.AddSchedule(new Schedule("upkeep.files.weekly", "0 0 3 ? * SUN", CheckStoredFiles.Code));
    }
}
