using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Web;
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
        services.AddSingleton<Replica>();
        services.AddScoped<ReadSide>();
        services.AddScoped(provider => provider.GetRequiredService<ReadSide>().Contexts.CreateDbContext().LentTo(provider.GetRequiredService<CurrentAct>()));
        services.AddScoped<CurrentAct>();
        services.AddHttpContextAccessor();
        services.AddScoped<AsOfQuery>();
        services.AddSingleton<ActBook>();
        services.AddSingleton(new Gauge("langnghe.register.version", "Acts saved since the register was made.", (db, stop) => db.Version(stop).AsTask()));
        var bucket = S3Options.FromEnvironment();
        services.AddSingleton<FileStore>(_ => bucket is null ? new FilesOnDisk(database) : new FilesInS3(bucket));
        return services;
    }

    public static IServiceCollection AddActs(this IServiceCollection services, Type holder) => services.AddSingleton(new ActKinds(holder));

    public static IServiceCollection AddPermission(this IServiceCollection services, Who.Permission permission) => services.AddSingleton(permission);
}
