using LangNghe.Foundation;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <summary>The rooms put together without the web, with the program itself as actor.</summary>
internal static class House
{
    public static ServiceProvider Of(DatabaseOptions database, TimeProvider? clock = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(clock ?? TestClock.Start())
        .AddLangNghe(database, new Door("seed"))
        .AddActor(_ => Actor.Program)
        .BuildServiceProvider(validateScopes: true);
}
