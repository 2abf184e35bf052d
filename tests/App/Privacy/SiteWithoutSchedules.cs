using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Privacy;

/// <summary>A site whose clock can be set ahead by years without the work of those years being ordered: the tests say themselves what runs.</summary>
public sealed class SiteWithoutSchedules(Template template) : Site(template)
{
    protected override void More(IServiceCollection services) =>
        services.Remove(services.Single(s => s.ImplementationType?.Name == "SchedulesAtWork"));
}
