using LangNghe.Access.Ownership;
using LangNghe.Foundation;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using LangNghe.Visits.TourismLinks;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Visits;

public static class VisitsModule
{
    public static IServiceCollection AddVisits(this IServiceCollection services)
    {
        services.AddActs(typeof(VisitsActs));
        services.AddPermission(VisitsPermissions.Writing);
        services.AddOrders(new Matter(TourismOrders.Matter, "gắn với du lịch"), TourismOrders.All);
        services.AddScoped<LinkTourism>();
        services.AddScoped<CorrectTourismLink>();
        services.AddScoped<EndTourismLink>();
        services.AddSingleton(new VillageFilter("du-lich", "Du lịch", 80, [("co", "Gắn với du lịch")], (db, asOf, _) => VillagesWithTourism.HasLink(db, asOf)));
        services.AddSingleton(new VillageSection("du-lich", "Gắn với du lịch", 80, typeof(TourismLinksViewComponent)));
        return services;
    }
}
