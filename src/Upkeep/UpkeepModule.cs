using LangNghe.Foundation;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using LangNghe.Upkeep.Backups;
using LangNghe.Upkeep.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

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
        services.AddAdminItem(new AdminItem("Sao lưu", BackupsModel.Place, 70, UpkeepPermissions.BackUp));
        services.AddScoped<JobList>();
        services.AddScoped<StopJob>();
        services.AddBackups();
        return services;
    }

    internal static Schedule? BackupSchedule(BackupOptions options) => options.Cron is { Length: > 0 } cron ? new Schedule(BackupWork.Code, cron, BackupWork.Code) : null;

    private static void AddBackups(this IServiceCollection services)
    {
        services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).Validate(o => o.AreSound, "Backup: Keep is at least 1, WarnAfter more than nothing, and Cron as Quartz reads it.").ValidateOnStart();
        services.AddSingleton<BackupShelf>();
        services.AddSingleton<PostgresTools>();
        services.AddSingleton<IDatabaseDump, SqliteDump>();
        services.AddSingleton<IDatabaseDump, PostgresDump>();
        services.AddSingleton<Restoring>();
        services.AddSingleton(new BackupMark("acts.head", "seal_head", "SELECT number, hash FROM seal_head"));
        services.AddSingleton(new RestoreProof("Chuỗi nhật ký", ChainIsWhole));
        services.AddScoped<TakeBackup>();
        services.AddScoped<RestoreDrill>();
        services.AddScoped<RestoreBackup>();
        services.AddJob<BackupWork>(BackupWork.Code, "Sao lưu", UpkeepPermissions.BackUp);
        services.AddSchedule(provider => BackupSchedule(provider.GetRequiredService<IOptions<BackupOptions>>().Value));
    }

    private static async Task<string> ChainIsWhole(IServiceProvider provider, CancellationToken stop)
    {
        var report = await provider.GetRequiredService<VerifyActs>().Run(1, [], stop);
        return report.IsWhole
            ? $"{Vi.Number(report.Checked)} việc, nguyên vẹn đến {report.Head}"
            : throw new BrokenBackupException($"chuỗi nhật ký có {Vi.Number(report.Found)} chỗ sai, xem langnghe acts verify");
    }
}
