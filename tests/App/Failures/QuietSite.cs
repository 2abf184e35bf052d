using LangNghe.Foundation.Jobs;
using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Failures;

/// <summary>A site that leaves the jobs to others.</summary>
public sealed class QuietSite(Template template) : Site(template)
{
    protected override void More(IServiceCollection services) => services.Configure<JobOptions>(options => options.Poll = TimeSpan.FromDays(1));
}
