using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LangNghe.Foundation;

public static class FoundationModule
{
    public static IServiceCollection AddFoundation(this IServiceCollection services, DatabaseOptions database, ModelAssemblies assemblies, Door door)
    {
        services.AddSingleton(database);
        services.AddSingleton(assemblies);
        services.AddSingleton(door);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new SampleData(false));
        services.AddPooledDbContextFactory<AppDb>(options => options.Use(database));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext().LentTo(provider.GetRequiredService<CurrentAct>()));
        services.AddScoped<CurrentAct>();
        services.AddSealing();
        services.AddHttpContextAccessor();
        services.AddScoped<AsOfQuery>();
        services.AddSingleton<ActBook>();
        services.AddSingleton<FileStore>();
        services.AddScoped<CheckFiles>();
        return services;
    }

    public static IServiceCollection AddActs(this IServiceCollection services, Type holder) => services.AddSingleton(new ActKinds(holder));

    private static void AddSealing(this IServiceCollection services)
    {
        services.AddSingleton<SealingBell>();
        services.AddSingleton<SealActs>();
        services.AddScoped<VerifyActs>();
        services.AddSingleton<KeptHeads>();
        services.AddHostedService<Sealer>();
    }

    public static IServiceCollection AddPermission(this IServiceCollection services, Who.Permission permission) => services.AddSingleton(permission);
}
