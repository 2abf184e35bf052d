using LangNghe.Foundation;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Held;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Registry.Seeding;
using LangNghe.Registry.Timeline;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;
using LangNghe.Territory.Units;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry;

public static class RegistryModule
{
    public static IServiceCollection AddRegistry(this IServiceCollection services)
    {
        services.AddActs(typeof(RegistryActs));
        services.AddWords<Known>(k => k.Words);
        services.AddWords<VillageKind>(k => k.Words);
        services.AddWords<OperationState>(s => s.Words);
        services.AddWords<VillageLinkKind>(k => k.Words);
        services.AddWords<TradeGroup>(g => g.Words);
        services.AddWords<PositionKnown>(p => p.Words);
        services.AddWords<ReviewClass>(c => c.Words);
        services.AddWords<EstablishmentKind>(k => k.Words);
        services.AddWords<CellState>(s => s.Words);
        foreach (var permission in RegistryPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddScoped<RecordBook>();
        services.AddScoped<RecordShelves>();
        services.AddActing();
        services.AddPermission(JournalPermissions.Reading);
        services.AddReading();
        services.AddScoped<SeedVillages>();
        services.AddSingleton(new Seed(30, "Sổ bộ làng nghề", (provider, stop) => provider.GetRequiredService<SeedVillages>().Run(stop)));
        return services;
    }

    public static void MapRegistry(this IEndpointRouteBuilder app)
    {
        app.MapVillages();
        app.MapNewVillage();
        app.MapEstablishments();
        app.MapJournal();
    }

    private static void AddReading(this IServiceCollection services)
    {
        services.AddSingleton<VillageIndex>();
        services.AddSingleton(new Kept<NowhereVillages>(20));
        services.AddSingleton(new Kept<YearTotalsRead>(2_000));
        services.AddSingleton(new Kept<YearLists>(30));
        services.AddSingleton(new Kept<KnownYears>(200));
        services.AddScoped<YearTotals>();
        services.AddSingleton(new Kept<VillageCard?>(1_000));
        services.AddSingleton(new Kept<IReadOnlyList<VillageRecord>>(8_000));
        services.AddScoped<VillageCards>();
        services.AddSingleton(provider => VillageGate.Make(provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<VillageFiles>();
        services.AddSingleton(RepresentedVillages.Make());
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<EndedVillages>());
        services.AddSingleton(new UnitSection("lich-su", "Lịch sử ghi sổ", 10, typeof(UnitHistoryViewComponent)));
        services.AddScoped<EstablishmentList>();
        services.AddSingleton(new Kept<VillageEstablishments>(1_000));
        services.AddSingleton(provider => EstablishmentGate.Make(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new PersonalData(EstablishmentsOfPerson.DataSet, EstablishmentsOfPerson.Rows, EstablishmentsOfPerson.Erase, EstablishmentsOfPerson.HeldSince, EstablishmentsOfPerson.Keys));
        services.AddSingleton(ProposalsOfPerson.Of);
        services.AddSingleton(new VillageSection("co-so", "Cơ sở sản xuất", 5, typeof(EstablishmentsViewComponent)));
        services.AddScoped<VillageList>();
        services.AddScoped<VillageListChoices>();
        services.AddScoped<VillageSheet>();
        services.AddScoped<VillageTimeline>();
        services.AddJournal();
        services.AddRailItem(new RailItem("Sổ bộ", "/lang-nghe", 30, RegistryPermissions.Read, KeepsDay: true));
        services.AddRailItem(new RailItem("Đề nghị", "/de-nghi", 35, RegistryPermissions.Read));
    }

    private static void AddJournal(this IServiceCollection services)
    {
        services.AddWaitingWork(new WaitingWork(10, RegistryPermissions.Read, async (scope, stop) => await scope.GetRequiredService<ProposalBook>().Mine.CountAsync(stop) is > 0 and var open
            ? new WaitingLine($"{Vi.Number(open)} đề nghị sửa chờ bạn quyết định", "/de-nghi") : null));
        services.AddSingleton<ToldValues>();
        services.AddScoped<ActReading>();
        services.AddScoped<AskJournal>();
        services.AddScoped<JournalSheet>();
        services.AddScoped<JournalProof>();
        foreach (var thing in new[] { KnownThings.Villages, EstablishmentGate.Thing, KnownThings.Accounts, KnownThings.Documents, KnownThings.Units })
        {
            services.AddJournalThing(thing);
        }

        services.AddRailItem(new RailItem("Nhật ký", "/nhat-ky", 60, JournalPermissions.Read));
    }
}
