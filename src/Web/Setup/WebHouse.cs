using LangNghe.Access.Accounts;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Running;
using LangNghe.Web.Watching;

namespace LangNghe.Web.Setup;

/// <summary>Builds the web program and runs it; <c>dotnet run --project src/Web</c> and <c>langnghe serve</c> both come here.</summary>
public static class WebHouse
{
    public const string DefaultUrl = "http://localhost:5080";

    private static readonly string[] _addressKeys = ["urls", "http_ports", "https_ports"];

    public static async Task<int> Serve(string[] args)
    {
        try
        {
            return await Run(args);
        }
        catch (WrongSettingException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static async Task<int> Run(string[] args)
    {
        await using var app = Build(args);
        CreateFirstAdministrator.FirstLink? first;
        try
        {
            first = await Opening.Prepare(app.Services, Console.Out, app.Lifetime.ApplicationStopping);
            await app.StartAsync();
        }
        catch (Exception wrong) when (Schema.IsRefusal(wrong) || wrong is MissingKeyException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
        catch (Exception closed) when (Schema.IsClosed(closed))
        {
            await Console.Error.WriteLineAsync($"Không mở được cơ sở dữ liệu: {closed.GetBaseException().Message}");
            return 1;
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"Địa chỉ này đang có chương trình khác dùng: {busy.Message} Chọn địa chỉ khác bằng --urls http://localhost:5081");
            return 1;
        }

        await Opening.Announce(app, first, Console.Out);
        await app.WaitForShutdownAsync();
        return 0;
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebHouse).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var database = DatabaseOptions.From(builder.Configuration["LANGNGHE_DATA"], builder.Configuration["LANGNGHE_DATABASE"], builder.Configuration["LANGNGHE_REPLICA"]);
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // On disk keys lie unencrypted in a folder that only we may read, and in the database we seal them ourselves; docs/security.md says so once instead of every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.UseStaticWebAssets();
        // An unpublished build would else compress each file anew whenever it is asked for.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (_addressKeys.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Services.AddLangNghe(database, new Door("web"));
        builder.Services.AddScreens();
        builder.Services.AddJobsAtWork();
        builder.AddOnlyHttps();
        builder.AddWatching();

        var app = builder.Build();
        app.UseScreens();
        return app;
    }
}
