using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
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
        services.AddScoped<ActingAs>();
        services.AddScoped(provider => provider.GetRequiredService<ActingAs>().Door ?? door);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SampleData>();
        services.AddActs(typeof(SampleActs));
        services.AddWords<Sureness>(s => s.Words);
        services.AddPooledDbContextFactory<AppDb>((provider, options) => options.Use(provider.GetRequiredService<DatabaseOptions>()));
        services.AddSingleton<Replica>();
        services.AddScoped<ReadSide>();
        services.AddScoped(provider => provider.GetRequiredService<ReadSide>().Contexts.CreateDbContext().LentTo(provider.GetRequiredService<CurrentAct>()));
        services.AddScoped<CurrentAct>();
        services.AddScoped<BulkRows>();
        services.AddScoped<SaveMany>();
        services.AddSealing();
        services.AddScoped<ActChanges>();
        services.AddSingleton(new MasterKeys(database, Environment.GetEnvironmentVariable(MasterKeys.Variable)));
        services.AddSingleton<PersonalValues>();
        services.AddHttpContextAccessor();
        services.AddScoped<AsOfQuery>();
        services.AddSingleton<ActBook>();
        services.AddScoped<CheckFiles>();
        services.AddSingleton(new Gauge("langnghe.register.version", "Acts saved since the register was made.", (db, stop) => db.Version(stop).AsTask()));
        var bucket = S3Options.FromEnvironment();
        services.AddSingleton<FileStore>(_ => bucket is null ? new FilesOnDisk(database) : new FilesInS3(bucket));
        return services.AddJobs();
    }

    /// <summary>Who acts in a scope that is not a job's.</summary>
    public static IServiceCollection AddActor(this IServiceCollection services, Func<IServiceProvider, Actor> actor) =>
        services.AddScoped(provider => provider.GetRequiredService<ActingAs>().Actor ?? actor(provider));

    public static IServiceCollection AddActs(this IServiceCollection services, Type holder) => services.AddSingleton(new ActKinds(holder));

    /// <summary>What the history calls the values of an enumeration.</summary>
    public static IServiceCollection AddWords<T>(this IServiceCollection services, Func<T, string> words) where T : struct, Enum =>
        services.AddSingleton(new ToldWords(typeof(T), text => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? words(value) : null));

    public static IServiceCollection AddPermission(this IServiceCollection services, Permission permission) => services.AddSingleton(permission);

    private static void AddSealing(this IServiceCollection services)
    {
        services.AddSingleton<SealingBell>();
        services.AddSingleton<SealActs>();
        services.AddScoped<VerifyActs>();
        services.AddSingleton<KeptHeads>();
        services.AddHostedService<Sealer>();
        services.AddSingleton(new Gauge("langnghe.seals.waiting", "Acts that wait for their seal.", (db, stop) => db.Set<UnsealedAct>().LongCountAsync(stop)));
    }
}
