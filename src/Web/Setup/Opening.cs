using System.Diagnostics;
using LangNghe.Access.Accounts;
using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LangNghe.Web.Setup;

/// <summary>What happens before the door opens, and what is said when it is open.</summary>
public static class Opening
{
    /// <returns>The first administrator's one-time link, null once somebody has a password.</returns>
    public static async Task<CreateFirstAdministrator.FirstLink?> Prepare(IServiceProvider services, TextWriter output, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Schema>().Ready(stop);
        }

        await Seeding.Run(services.GetRequiredService<DatabaseOptions>(), services.GetRequiredService<TimeProvider>(), _ => { }, stop);
        await output.WriteLineAsync($"Dữ liệu đã sẵn sàng ({watch.ElapsedMilliseconds} ms).");
        await using var scopeOfFirst = services.CreateAsyncScope();
        return await scopeOfFirst.ServiceProvider.GetRequiredService<CreateFirstAdministrator>().Run(stop);
    }

    public static async Task Announce(WebApplication app, CreateFirstAdministrator.FirstLink? first, TextWriter output)
    {
        var address = (app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? WebHouse.DefaultUrl).TrimEnd('/');
        await output.WriteLineAsync($"LangNghe đang chạy tại {address}  (Ctrl+C để dừng)");
        if (first is not null)
        {
            await output.WriteLineAsync($"Chưa ai có mật khẩu. Quản trị viên đầu tiên ({first.Account}) đặt mật khẩu tại đây, một lần:");
            await output.WriteLineAsync($"  {address}{first.Path}");
        }
    }
}
