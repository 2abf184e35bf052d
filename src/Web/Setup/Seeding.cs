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
        await using var provider = QuietHouse.Open(database, clock, new Door("seed"), actor ?? Actor.Program);
        foreach (var seed in provider.GetServices<Seed>().OrderBy(s => s.Order).ThenBy(s => s.Name, StringComparer.Ordinal))
        {
            told(seed);
            await using var scope = provider.CreateAsyncScope();
            await seed.Run(scope.ServiceProvider, stop);
        }
    }
}
