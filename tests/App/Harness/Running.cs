using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <param name="more">Further services.</param>
/// <param name="set">Further settings.</param>
internal sealed class Running(DatabaseOptions database, TimeProvider clock, Action<IServiceCollection>? more = null, Action<IWebHostBuilder>? set = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LANGNGHE_DATA", database.DataFolder);
        builder.UseSetting("LANGNGHE_DATABASE", database.Connection ?? "");
        builder.UseSetting("LANGNGHE_REPLICA", database.Replica ?? "");
        // All tests come from one address, and in seconds what people do in days.
        builder.UseSetting("Limits:WrongTriesPerAddress", "1000000");
        builder.UseSetting("Limits:WrongTriesPerName", "1000000");
        builder.UseSetting("Limits:Uploads", "1000000");
        set?.Invoke(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(clock);
            services.AddSingleton(database);
            more?.Invoke(services);
        });
    }
}
