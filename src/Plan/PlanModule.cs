using LangNghe.Foundation;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Contradictions;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Downloads;
using LangNghe.Plan.Figures;
using LangNghe.Plan.Indicators;
using LangNghe.Plan.Seeding;
using LangNghe.Plan.Targets;
using LangNghe.Ui;
using LangNghe.Ui.Frame;
using LangNghe.Upkeep.Backups;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Plan;

public static class PlanModule
{
    public static IServiceCollection AddPlan(this IServiceCollection services)
    {
        services.AddActs(typeof(PlanActs));
        services.AddWords<PlanEntryKind>(k => k.Words);
        services.AddWords<Comparison>(c => c.Words);
        foreach (var permission in PlanPermissions.All)
        {
            services.AddPermission(permission);
        }

        services.AddSingleton<FigureCatalogue>();
        services.AddSingleton(new Kept<FigureValue>(20_000));
        services.AddScoped<VillageCounts>();
        services.AddScoped<YearlyTotals>();
        services.AddScoped<FigureBook>();
        services.AddScoped<FigureExplainer>();
        services.AddScoped<TargetBoard>();
        services.AddScoped<TargetTrend>();
        services.AddScoped<ContradictionReader>();
        services.AddRailItem(new RailItem("Bàn làm việc", "/", 10, PlanPermissions.Read));
        services.AddRailItem(new RailItem("Kế hoạch", "/ke-hoach", 20, PlanPermissions.Read, KeepsDay: true));
        services.AddScoped<DefineIndicator>();
        services.AddScoped<SeedTargets>();
        services.AddSingleton(new RestoreProof("Tính thử", FiguresAreComputed));
        services.AddSingleton(new RegisterReading("Số liệu", FiguresOfToday));
        services.AddSingleton(new Seed(60, "Mục tiêu của Kế hoạch", (provider, stop) => provider.GetRequiredService<SeedTargets>().Run(stop)));
        return services;
    }

    private static async Task<string> FiguresAreComputed(IServiceProvider provider, CancellationToken stop)
    {
        var today = provider.GetRequiredService<TimeProvider>().Today();
        var values = await provider.GetRequiredService<FigureBook>().Values(AsOf.On(today), stop);
        return $"{values.Count} số liệu tính đến {Vi.Day(today)}, trong đó {values.Count(v => v.InUnit is not null)} có giá trị";
    }

    private static async Task<IReadOnlyDictionary<string, string>> FiguresOfToday(IServiceProvider provider, CancellationToken stop)
    {
        var today = provider.GetRequiredService<TimeProvider>().Today();
        var values = await provider.GetRequiredService<FigureBook>().Values(AsOf.On(today), stop);
        return values.ToDictionary(v => $"{v.Figure.Label} ({v.Figure.Code})", v => v.WordsWithUnit, StringComparer.Ordinal);
    }

    public static void MapPlan(this IEndpointRouteBuilder endpoints) => PlanDownloads.Map(endpoints);
}
