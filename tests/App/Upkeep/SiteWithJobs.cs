using LangNghe.Foundation.Jobs;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Upkeep;

/// <summary>A site whose program also knows a kind of work that does what its input says.</summary>
public sealed class SiteWithJobs(Template template) : Site(template)
{
    /// <summary>Who may write the register may order it.</summary>
    public const string Permission = RegistryPermissions.Write;

    protected override void More(IServiceCollection services)
    {
        services.AddJob<ObedientWork>(ObedientWork.Code, "Việc thử", Permission);
        services.Configure<JobOptions>(options => (options.Poll, options.Lease) = (TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(20)));
    }
}
