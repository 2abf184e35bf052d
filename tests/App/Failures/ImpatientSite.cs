using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Upkeep;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LangNghe.Tests.App.Failures;

/// <summary>A site that waits two seconds for a database that another holds, not a minute.</summary>
public sealed class ImpatientSite(Template template) : Site(template)
{
    private const int Seconds = 2;

    protected override void More(IServiceCollection services)
    {
        services.AddJob<ObedientWork>(ObedientWork.Code, "Việc thử", SiteWithJobs.Permission);
        services.Configure<JobOptions>(options => options.Poll = TimeSpan.FromMilliseconds(100));
    }

    protected override async Task<DatabaseOptions> Place(Template template)
    {
        var copy = await base.Place(template);
        return copy.IsPostgres
            ? copy with { Connection = new NpgsqlConnectionStringBuilder(copy.Connection) { CommandTimeout = Seconds }.ToString() }
            : copy with { Patience = TimeSpan.FromSeconds(Seconds) };
    }
}
