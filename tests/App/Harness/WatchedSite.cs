using System.Collections.Concurrent;
using LangNghe.Foundation.Files;
using LangNghe.Web.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LangNghe.Tests.App.Harness;

/// <summary>A site that is watched as in a province: JSON logs, metrics, traces sent to a collector; and its file store can be broken.</summary>
public sealed class WatchedSite(Template template) : Site(template)
{
    public const string Token = "mot-ma-de-doc-so-do-2026";

    private readonly Catcher _catcher = new(TestClock.Start());
    private readonly ConcurrentQueue<byte[]> _collected = new();
    private readonly int _port = ObjectStore.FreePort();
    private WebApplication? _collector;

    public Breakable Files { get; } = new();

    public string Logged => _catcher.All;

    /// <summary>All that the collector was sent, as text: what is words in it is readable.</summary>
    public string Collected => string.Concat(_collected.Select(System.Text.Encoding.UTF8.GetString));

    public override async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{_port}");
        _collector = builder.Build();
        _collector.MapPost("/v1/traces", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _collected.Enqueue(body.ToArray());
        });
        await _collector.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _collector!.DisposeAsync();
    }

    protected override void Set(IWebHostBuilder builder)
    {
        builder.UseSetting(JsonLines.Setting, "json");
        builder.UseSetting(Telemetry.MetricsToken, Token);
        builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{_port}");
        builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
    }

    protected override void More(IServiceCollection services)
    {
        services.AddSingleton<FileStore>(Files);
        services.RemoveAll<ILoggerProvider>();
        services.AddSingleton<ILoggerProvider>(_catcher);
    }

    /// <summary>Keeps files in memory, and fails with this sentence when there is one.</summary>
    public sealed class Breakable : FileStore
    {
        private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);

        public string? Trouble { get; set; }

        public override async Task<string> Keep(Stream content, CancellationToken stop)
        {
            using var all = new MemoryStream();
            await content.CopyToAsync(all, stop);
            var hash = await Hash(new MemoryStream(all.ToArray()), stop);
            _kept[hash] = all.ToArray();
            return hash;
        }

        public override IAsyncEnumerable<KeptFile> All(CancellationToken stop) => _kept.Select(k => new KeptFile(k.Key, k.Value.Length, DateTime.UnixEpoch)).ToAsyncEnumerable();

        public override Task Forget(string sha256, CancellationToken stop)
        {
            _kept.TryRemove(sha256, out _);
            return Task.CompletedTask;
        }

        public override Task Try(CancellationToken stop) => Trouble is null ? Task.CompletedTask : throw new FormatException(Trouble);

        protected override Task<Stream?> Read(string sha256, CancellationToken stop) =>
            Trouble is null ? Task.FromResult<Stream?>(_kept.TryGetValue(sha256, out var content) ? new MemoryStream(content) : null) : throw new FormatException(Trouble);
    }

    /// <summary>What the console would show: the program's own lines, from the program's own formatter.</summary>
    private sealed class Catcher(TimeProvider clock) : ILoggerProvider, ISupportExternalScope
    {
        private readonly StringWriter _lines = new();
        private readonly JsonLines _format = new(clock);
        private IExternalScopeProvider? _scopes;

        public string All
        {
            get
            {
                lock (_lines)
                {
                    return _lines.ToString();
                }
            }
        }

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

        public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

        public void Dispose() { }

        private sealed class Line(Catcher catcher, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => catcher._scopes?.Push(state);

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                lock (catcher._lines)
                {
                    catcher._format.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), catcher._scopes, catcher._lines);
                }
            }
        }
    }
}
