using LangNghe.Access.Ownership;
using LangNghe.Environment.EnvironmentPlans;
using LangNghe.Environment.PollutionListings;
using LangNghe.Environment.Seeding;
using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Environment;

public static class EnvironmentModule
{
    public static IServiceCollection AddEnvironment(this IServiceCollection services)
    {
        services.AddActs(typeof(EnvironmentActs));
        services.AddPermission(EnvironmentPermissions.Writing);
        services.AddOrders(new Matter(PlanOrders.Matter, "phương án bảo vệ môi trường"), PlanOrders.All);
        services.AddOrders(new Matter(ListingOrders.Matter, "danh sách Quyết định 64/2003"), ListingOrders.All);
        services.AddScoped<ApproveEnvironmentPlan>();
        services.AddScoped<CorrectEnvironmentPlan>();
        services.AddScoped<EndEnvironmentPlan>();
        services.AddScoped<ListPolluter>();
        services.AddScoped<CorrectPollutionListing>();
        services.AddScoped<DelistPolluter>();
        services.AddSingleton(EnvironmentFilters.Plan);
        services.AddSingleton(EnvironmentFilters.Listed);
        services.AddSingleton(new VillageSection("moi-truong", "Bảo vệ môi trường", 60, typeof(EnvironmentRecordsViewComponent)));
        services.AddScoped<SeedEnvironment>();
        services.AddSingleton(new Seed(50, "Phương án môi trường và danh sách Quyết định 64", (provider, stop) => provider.GetRequiredService<SeedEnvironment>().Run(stop)));
        return services;
    }
}
