using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Territory.Domain;
using LangNghe.Territory.Outlines;
using LangNghe.Territory.Seeding;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Territory;

public static class TerritoryModule
{
    public static IServiceCollection AddTerritory(this IServiceCollection services)
    {
        services.AddActs(typeof(TerritoryActs));
        services.AddWords<UnitLevel>(l => l.Words);
        services.AddWords<SuccessionBasis>(b => b.Words);
        foreach (var permission in TerritoryPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddRailItem(new RailItem("Đơn vị hành chính", "/don-vi-hanh-chinh", 40, TerritoryPermissions.Read, KeepsDay: true));
        services.AddSingleton<UnitBooks>();
        services.AddSingleton<AreaMap>();
        services.AddScoped<ImportOutlines>();
        services.AddScoped<SeedTerritory>();
        services.AddSingleton(new Seed(20, "Đơn vị hành chính", (provider, stop) => provider.GetRequiredService<SeedTerritory>().Run(stop)));
        return services;
    }

    public static void MapTerritory(this IEndpointRouteBuilder app) => app.MapAreas();
}
