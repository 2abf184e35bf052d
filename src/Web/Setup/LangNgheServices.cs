using LangNghe.Access;
using LangNghe.Environment;
using LangNghe.Foundation;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Intake;
using LangNghe.Law;
using LangNghe.People;
using LangNghe.Persons;
using LangNghe.Plan;
using LangNghe.Privacy;
using LangNghe.Products;
using LangNghe.Registry;
using LangNghe.Territory;
using LangNghe.Ui;
using LangNghe.Upkeep;
using LangNghe.Upkeep.Backups;
using LangNghe.Visits;

namespace LangNghe.Web.Setup;

/// <summary>The one place that puts the rooms together; the web, the command line, seeding and the tests all start from it.</summary>
public static class LangNgheServices
{
    public static IServiceCollection AddLangNghe(this IServiceCollection services, DatabaseOptions database, Door door) => services
        .AddFoundation(database, ApplicationParts.Model, door)
        .AddUi()
        .AddUpkeep()
        .AddLaw()
        .AddTerritory()
        .AddAccess()
        .AddPersons()
        .AddRegistry()
        .AddEnvironment()
        .AddProducts()
        .AddPeople()
        .AddVisits()
        .AddIntake()
        .AddPrivacy()
        .AddPlan()
        .AddScoped<Schema>()
        .AddSingleton(provider => new HouseElsewhere(elsewhere => QuietHouse.Open(elsewhere, provider.GetRequiredService<TimeProvider>(), door, Actor.Program)));
}
