using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <param name="more">Further settings and services.</param>
internal sealed class Running(DatabaseOptions database, TimeProvider clock, Action<IWebHostBuilder>? more = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LANGNGHE_DATA", database.DataFolder);
        builder.UseSetting("LANGNGHE_DATABASE", database.Connection ?? "");
        builder.UseSetting("LANGNGHE_REPLICA", database.Replica ?? "");
        builder.ConfigureTestServices(services => services.AddSingleton(clock));
        more?.Invoke(builder);
    }
}
