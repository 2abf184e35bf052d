using LangNghe.Foundation;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;

namespace LangNghe.Web.Setup;

/// <summary>The rooms put together without screens, over any database: for seeding, and for looking at a restored register.</summary>
public static class QuietHouse
{
    public static ServiceProvider Open(DatabaseOptions database, TimeProvider clock, Door door, Actor actor, IConfiguration? configuration = null) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton(configuration ?? new ConfigurationBuilder().AddEnvironmentVariables().Build())
        .AddLogging()
        .AddLangNghe(database, door)
        .AddActor(_ => actor)
        .BuildServiceProvider(validateScopes: true);
}
