using System.Security.Cryptography;
using System.Text;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LangNghe.Web.Watching;

/// <summary>Metrics for Prometheus when a token is set, traces by OTLP when a collector is named; else nothing is measured.</summary>
public static class Telemetry
{
    public const string MetricsRoute = "/metrics";
    public const string MetricsToken = "LANGNGHE_METRICS_TOKEN";

    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const int ShortestToken = 16;

    private static readonly string[] _meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "System.Runtime", "Npgsql", CommandWatch.Name, Gauges.Name];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var (metrics, traces) = (Token(builder.Configuration) is not null, !string.IsNullOrEmpty(builder.Configuration[Collector]));
        if (!metrics && !traces)
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("langnghe", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString()));
        if (metrics)
        {
            builder.Services.AddSingleton<Gauges>();
            telemetry.WithMetrics(of => of.AddMeter(_meters).AddPrometheusExporter());
        }

        if (traces)
        {
            telemetry.WithTracing(of => of
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !IsWatching(context.Request.Path))
                .AddNpgsql()
                .AddSource(CommandWatch.Name)
                .AddProcessor(new NothingPersonal())
                .AddOtlpExporter());
        }
    }

    /// <summary>Whoever does not show the token finds no such page.</summary>
    public static void UseMetrics(this WebApplication app)
    {
        if (Token(app.Configuration) is { } token)
        {
            _ = app.Services.GetRequiredService<Gauges>();
            var wanted = SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {token}"));
            app.UseOpenTelemetryPrometheusScrapingEndpoint(context => context.Request.Path == MetricsRoute
                && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString())), wanted));
        }
    }

    /// <summary>What watches the program is not itself worth watching.</summary>
    internal static bool IsWatching(PathString path) => path == Setup.Health.Route || path == Readiness.Route || path == MetricsRoute;

    private static string? Token(IConfiguration configuration) => configuration[MetricsToken] switch
    {
        null or "" => null,
        { Length: < ShortestToken } => throw new WrongSettingException($"{MetricsToken} phải có ít nhất {ShortestToken} ký tự; tạo bằng: openssl rand -hex 24"),
        var token => token,
    };
}
