using LangNghe.Access.Ownership;
using LangNghe.Foundation;
using LangNghe.People.Artisans;
using LangNghe.People.Domain;
using LangNghe.People.Published;
using LangNghe.People.Representatives;
using LangNghe.Persons.Held;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.People;

public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddActs(typeof(PeopleActs));
        services.AddWords<TitleLevel>(l => l.Words);
        services.AddPermission(PeoplePermissions.Writing);
        services.AddOrders(new Matter(ArtisanOrders.Matter, "danh hiệu nghệ nhân"), ArtisanOrders.All);
        services.AddScoped<GrantArtisanTitle>();
        services.AddScoped<CorrectArtisanTitle>();
        services.AddScoped<EndArtisanTitle>();
        services.AddScoped<TieArtisanTitle>();
        services.AddScoped<PublishedArtisans>();
        services.AddRepresentatives();
        services.AddSingleton(new PersonalData(TitlesOfPerson.DataSet, TitlesOfPerson.Rows, TitlesOfPerson.Erase, TitlesOfPerson.HeldSince, TitlesOfPerson.Keys));
        services.AddSingleton(new VillageFilter("nghe-nhan", "Nghệ nhân, thợ giỏi", 70, [("co", "Có người giữ danh hiệu"), ("khong", "Chưa có")],
            (db, asOf, choice) => choice == "co" ? VillagesWithArtisans.HasTitle(db, asOf) : VillagesWithArtisans.HasNoTitle(db, asOf)));
        services.AddSingleton(new VillageSection("nghe-nhan", "Nghệ nhân và đào tạo nghề", 70, typeof(ArtisansViewComponent)));
        return services;
    }

    private static void AddRepresentatives(this IServiceCollection services)
    {
        services.AddScoped<NameRepresentative>();
        services.AddScoped<EndRepresentative>();
        services.AddSingleton(new PersonalData(RepresentationsOfPerson.DataSet, RepresentationsOfPerson.Rows, RepresentationsOfPerson.Erase, RepresentationsOfPerson.HeldSince));
        services.AddSingleton(new VillageSection("dai-dien", "Người đại diện", 75, typeof(RepresentativesViewComponent)));
    }

    public static void MapPeople(this IEndpointRouteBuilder app) => app.MapPublished();
}
