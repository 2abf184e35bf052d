using LangNghe.Foundation.Jobs;
using LangNghe.Tests.App.Harness;
using LangNghe.Upkeep.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Upkeep;

/// <summary>A site that keeps few backups and takes up jobs at once. Its schedule is read on the page; the tests say themselves when it is due.</summary>
public sealed class SiteWithBackups(Template template) : Site(template)
{
    public const int Keep = 3;

    public BackupShelf Shelf => Services.GetRequiredService<BackupShelf>();

    protected override void More(IServiceCollection services)
    {
        services.Configure<BackupOptions>(options => (options.Keep, options.Cron) = (Keep, "0 30 1 1 1 ? 2099"));
        services.Configure<JobOptions>(options => options.Poll = TimeSpan.FromMilliseconds(100));
    }
}
