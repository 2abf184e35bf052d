using LangNghe.Foundation;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using LangNghe.Upkeep.Backups;
using LangNghe.Upkeep.Chain;
using LangNghe.Upkeep.Files;
using LangNghe.Upkeep.Jobs;
using Microsoft.EntityFrameworkCore;
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
        return services.AddBackups().AddLookingAfter();
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

    internal static Schedule? BackupSchedule(BackupOptions options) => options.Cron is { Length: > 0 } cron ? new Schedule(BackupWork.Code, cron, BackupWork.Code) : null;

    private static IServiceCollection AddBackups(this IServiceCollection services)
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
        services.AddSingleton(new RegisterReading("Số dòng từng bảng", RowsOfTables));
        services.AddScoped<RestoredBeside>();
        services.AddScoped<RestoreDrill>();
        services.AddScoped<CompareBackup>();
        services.AddSingleton<ComparisonShelf>();
        services.AddScoped<RestoreBackup>();
        services.AddJob<BackupWork>(BackupWork.Code, "Sao lưu", UpkeepPermissions.BackUp);
        services.AddJob<CompareWork>(CompareWork.Code, "So bản sao lưu với sổ đang chạy", UpkeepPermissions.BackUp);
        return services.AddSchedule(provider => BackupSchedule(provider.GetRequiredService<IOptions<BackupOptions>>().Value));
    }

    private static async Task<IReadOnlyDictionary<string, string>> RowsOfTables(IServiceProvider provider, CancellationToken stop)
    {
        var database = provider.GetRequiredService<AppDb>().Database;
        await database.OpenConnectionAsync(stop);
        try
        {
            var rows = await SnapshotReading.Counts(database.GetDbConnection(), provider.GetRequiredService<DatabaseOptions>().IsPostgres ? Manifest.Postgres : Manifest.Sqlite, stop);
            return rows.ToDictionary(r => r.Key, r => Vi.Number(r.Value), StringComparer.Ordinal);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    private static async Task<string> ChainIsWhole(IServiceProvider provider, CancellationToken stop)
    {
        var report = await provider.GetRequiredService<VerifyActs>().Run(1, [], stop);
        return report.IsWhole
            ? $"{Vi.Number(report.Checked)} việc, nguyên vẹn đến {report.Head}"
            : throw new BrokenBackupException($"chuỗi nhật ký có {Vi.Number(report.Found)} chỗ sai, xem langnghe acts verify");
    }
}
