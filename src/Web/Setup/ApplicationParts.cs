using System.Reflection;
using LangNghe.Access;
using LangNghe.Environment;
using LangNghe.Foundation;
using LangNghe.Foundation.Data;
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
using LangNghe.Visits;

namespace LangNghe.Web.Setup;

/// <summary>The rooms of the house, from the ground up: their mappings make the model, their pages the screens.</summary>
public static class ApplicationParts
{
    public static readonly IReadOnlyList<Assembly> Modules =
    [
        typeof(FoundationModule).Assembly,
        typeof(UiModule).Assembly,
        typeof(UpkeepModule).Assembly,
        typeof(LawModule).Assembly,
        typeof(TerritoryModule).Assembly,
        typeof(AccessModule).Assembly,
        typeof(PersonsModule).Assembly,
        typeof(RegistryModule).Assembly,
        typeof(EnvironmentModule).Assembly,
        typeof(ProductsModule).Assembly,
        typeof(PeopleModule).Assembly,
        typeof(VisitsModule).Assembly,
        typeof(IntakeModule).Assembly,
        typeof(PrivacyModule).Assembly,
        typeof(PlanModule).Assembly,
    ];

    public static ModelAssemblies Model { get; } = new(Modules);
}
