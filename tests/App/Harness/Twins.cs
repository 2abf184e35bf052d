using System.Security.Cryptography;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Files;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <summary>Two web processes on one database, each with a data folder of its own where the database is a server: keys and files are shared as in a province.</summary>
public sealed class Twins(Template template) : Site(template)
{
    private readonly string _secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("langnghe-twin-").FullName;
    private readonly ObjectStore _bucket = new();
    private Running? _second;

    public override async ValueTask InitializeAsync()
    {
        await _bucket.InitializeAsync();
        await base.InitializeAsync();
        // The keys over the keys of personal values are handed round by the keeper, as docs/deploy.md says.
        var keys = Directory.CreateDirectory(Path.Combine(_elsewhere, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(Database.DataFolder, "keys"), "master-*"))
        {
            File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
        }

        _second = Beside(Database.IsPostgres ? Database with { DataFolder = _elsewhere } : null);
        _ = _second.Services;
    }

    public override async ValueTask DisposeAsync()
    {
        await _second!.DisposeAsync();
        await base.DisposeAsync();
        await _bucket.DisposeAsync();
        Directory.Delete(_elsewhere, recursive: true);
    }

    internal Running Second => _second!;

    /// <summary>A browser that speaks with both, as through a proxy that does not care which.</summary>
    public (Visitor First, Visitor Second) Both()
    {
        var jar = new Dictionary<string, string>(StringComparer.Ordinal);
        return (new Visitor(Program.CreateDefaultClient(new Uri("https://localhost/"), new Cookies(jar))), new Visitor(_second!.CreateDefaultClient(new Uri("https://localhost/"), new Cookies(jar))));
    }

    protected override void More(IServiceCollection services)
    {
        services.AddSingleton(new KeySecrets(_secret));
        services.AddSingleton<FileStore>(new FilesInS3(_bucket.Options));
    }
}
