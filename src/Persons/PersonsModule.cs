using LangNghe.Foundation;
using LangNghe.Foundation.Running;
using LangNghe.Persons.Book;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Erasing;
using LangNghe.Persons.Held;
using LangNghe.Persons.History;
using LangNghe.Persons.Identity;
using LangNghe.Persons.Keys;
using LangNghe.Persons.Restricting;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using LangNghe.Upkeep.Backups;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Persons;

public static class PersonsModule
{
    public static IServiceCollection AddPersons(this IServiceCollection services)
    {
        services.AddActs(typeof(PersonsActs));
        services.AddWords<Gender>(g => g.Words);
        services.AddWords<ConsentPurpose>(p => p.Words);
        services.AddWords<ConsentWay>(w => w.Words);
        foreach (var permission in PersonsPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddRailItem(new RailItem("Người", "/nguoi", 45, PersonsPermissions.Read));
        services.AddBook();
        services.AddKeys();
        services.AddRights();
        return services;
    }

    private static void AddBook(this IServiceCollection services)
    {
        services.AddScoped<LikelyDoubles>();
        services.AddScoped<PersonDesk>();
        services.AddScoped<PersonPicking>();
        services.AddScoped<ActsOfPerson>();
        services.AddScoped<PersonHistory>();
        services.AddScoped<RegisterPerson>();
        services.AddScoped<CorrectPerson>();
        services.AddScoped<SetIdentityNumber>();
        services.AddScoped<RevealIdentityNumber>();
    }

    private static void AddRights(this IServiceCollection services)
    {
        services.AddScoped<GiveConsent>();
        services.AddScoped<WithdrawConsent>();
        services.AddScoped<KeysOfPerson>();
        services.AddScoped<Restriction>();
        services.AddScoped<ReleasePerson>();
        services.AddScoped<Erasure>();
        services.AddSingleton(new PersonalData(ConsentsOfPerson.DataSet, ConsentsOfPerson.Rows, ConsentsOfPerson.Erase, ConsentsOfPerson.HeldSince));
    }

    private static void AddKeys(this IServiceCollection services)
    {
        services.AddScoped<IdentityVault>();
        services.AddScoped<MakeKeys>();
        services.AddSingleton(new MasterKeyUse(MasterKeysInUse.Ids));
        services.AddScoped<RotateKeys>();
        services.AddSingleton(new Seed(15, "Khóa dữ liệu cá nhân", (provider, stop) => provider.GetRequiredService<MakeKeys>().Run(stop)));
    }
}
