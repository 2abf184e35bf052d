using LangNghe.Foundation;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;

namespace LangNghe.Web.Setup;

/// <summary>Seeds work in a container of their own, where the door is "seed".</summary>
public static class Seeding
{
    /// <param name="actor">Who asked for it; the program itself at its start.</param>
    public static async Task Run(DatabaseOptions database, TimeProvider clock, Action<Seed> told, CancellationToken stop, Actor? actor = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        services.AddLogging();
        services.AddLangNghe(database, new Door("seed"));
        services.AddActor(_ => actor ?? Actor.Program);

        await using var provider = services.BuildServiceProvider(validateScopes: true);
        foreach (var seed in provider.GetServices<Seed>().OrderBy(s => s.Order).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            told(seed);
            await using var scope = provider.CreateAsyncScope();
            await seed.Run(scope.ServiceProvider, stop);
        }
    }
}
