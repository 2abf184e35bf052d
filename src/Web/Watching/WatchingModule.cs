using LangNghe.Web.Setup;
using Microsoft.Extensions.Logging.Console;

namespace LangNghe.Web.Watching;

/// <summary>What those who run the program see of it: health, readiness, metrics, traces, logs.</summary>
public static class WatchingModule
{
    public static void AddWatching(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Readiness>();
        builder.AddTelemetry();
        if (JsonLines.IsOn(builder.Configuration))
        {
            builder.Logging.AddConsole(console => console.FormatterName = JsonLines.Name).AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        }
    }

    /// <summary>Stands before everything that may refuse a request.</summary>
    public static void UseWatching(this WebApplication app)
    {
        if (JsonLines.IsOn(app.Configuration))
        {
            app.UseMiddleware<RequestLog>();
        }

        app.UseMetrics();
    }

    public static void MapWatching(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealth();
        endpoints.MapGet(Readiness.Route, (Readiness readiness, CancellationToken stop) => readiness.Answer(stop)).AllowAnonymous();
    }
}
