using LangNghe.Foundation;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
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
        return services;
    }
}
