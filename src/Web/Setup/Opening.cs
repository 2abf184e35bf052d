using System.Diagnostics;
using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Running;
using LangNghe.Web.Watching;
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

        services.GetRequiredService<KeyRing>().Look();
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
            await output.WriteLineAsync($"  {await Whispered(app, address + first.Path)}");
        }
    }

    /// <summary>Lines that machines collect hold no one-time link: there it lies in a file that only the program's own account may read.</summary>
    private static async Task<string> Whispered(WebApplication app, string link)
    {
        if (!JsonLines.IsOn(app.Configuration))
        {
            return link;
        }

        var path = Path.Combine(app.Services.GetRequiredService<DatabaseOptions>().DataFolder, "lien-ket-dau-tien.txt");
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new StreamWriter(path, options);
        await file.WriteLineAsync(link);
        return path;
    }
}
