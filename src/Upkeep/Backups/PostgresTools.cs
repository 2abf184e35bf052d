using System.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LangNghe.Upkeep.Backups;

/// <summary>pg_dump and pg_restore of the distribution: nobody knows PostgreSQL's catalogue as they do.</summary>
internal sealed class PostgresTools(IOptions<BackupOptions> options)
{
    private static readonly string[] _usual = ["/usr/lib/postgresql", "/usr/pgsql-*", "/opt/homebrew/opt", "/usr/local/opt", @"C:\Program Files\PostgreSQL"];

    /// <exception cref="BrokenBackupException">The tool is missing or failed; it says why.</exception>
    public async Task Run(string tool, NpgsqlConnectionStringBuilder to, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Find(tool), arguments) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var (name, value) in Environment(to))
        {
            // Never on the command line, where everybody on the machine could read it.
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
        process.StandardInput.Close();
        var said = process.StandardError.ReadToEndAsync(stop);
        var printed = process.StandardOutput.ReadToEndAsync(stop);
        try
        {
            await process.WaitForExitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        await printed;
        if (process.ExitCode != 0)
        {
            throw new BrokenBackupException($"{tool} không làm được: {(await said).Trim()}");
        }
    }

    private string Find(string tool)
    {
        var name = OperatingSystem.IsWindows() ? $"{tool}.exe" : tool;
        return Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new BrokenBackupException($"Không tìm thấy {tool}. Hãy cài bộ công cụ của PostgreSQL (Debian, Ubuntu: apt-get install postgresql-client), hoặc ghi thư mục của nó vào {BackupOptions.Section}:{nameof(BackupOptions.PostgresTools)}.");
    }

    /// <summary>The configured one alone, else the newest version first: an older pg_dump refuses a newer server, a newer one serves an older.</summary>
    private IEnumerable<string> Folders() => options.Value.PostgresTools is { Length: > 0 } given ? [given] :
        _usual.Select(u => (Parent: Path.GetDirectoryName(u)!, Own: Path.GetFileName(u)))
            .SelectMany(u => u.Own.Contains('*', StringComparison.Ordinal) ? Inside(u.Parent, u.Own) : Inside(Path.Combine(u.Parent, u.Own), "*"))
            .OrderByDescending(Version)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Inside(string folder, string pattern) => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder, pattern) : [];

    private static int Version(string folder) => int.TryParse(new string([.. Path.GetFileName(folder).SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]), out var version) ? version : 0;

    private static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder to) =>
    [
        ("PGHOST", to.Host), ("PGPORT", to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("PGUSER", to.Username), ("PGPASSWORD", to.Password), ("PGDATABASE", to.Database),
        ("PGSSLROOTCERT", to.RootCertificate), ("PGSSLMODE", to.SslMode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => "prefer",
        }),
    ];
}
