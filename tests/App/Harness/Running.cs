using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

internal sealed class Running(DatabaseOptions database, TimeProvider clock, Action<IServiceCollection>? more = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LANGNGHE_DATA", database.DataFolder);
        builder.UseSetting("LANGNGHE_DATABASE", database.Connection ?? "");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(clock);
            services.AddSingleton(database);
            more?.Invoke(services);
        });
    }
}
