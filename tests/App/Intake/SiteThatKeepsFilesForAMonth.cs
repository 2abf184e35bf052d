using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Intake;

/// <summary>With the period set, and no night in which the schedule would be quicker than the test.</summary>
public sealed class SiteThatKeepsFilesForAMonth(Template template) : Site(template)
{
    protected override void Set(IWebHostBuilder builder) => builder.UseSetting("Intake:KeepFilesDays", "30");

    protected override void More(IServiceCollection services) => services.Remove(services.Single(s => s.ImplementationType?.Name == "SchedulesAtWork"));
}
