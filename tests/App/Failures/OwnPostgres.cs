using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace LangNghe.Tests.App.Failures;

/// <summary>A PostgreSQL server of the test's own, which can be stopped. It never runs as root: it refuses to.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string _folder;
    private readonly int _port = FreePort.Find();

    private OwnPostgres(string folder) => _folder = folder;

    public string Connection => new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = _port, Username = "langnghe", Database = "postgres", Timeout = 5 }.ToString();

    /// <param name="folder">Empty; the server's user becomes its owner.</param>
    public static async Task<OwnPostgres> Start(string folder)
    {
        var server = new OwnPostgres(folder);
        if (System.Environment.IsPrivilegedProcess)
        {
            await Run("chown", "postgres", folder);
        }

        await AsOwner("initdb", "-D", server.Data, "-U", "langnghe", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "--wal-segsize=1");
        await server.Start();
        return server;
    }

    private string Data => Path.Combine(_folder, "db");

    public Task Start() => AsOwner("pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-t", "60",
        "-o", $"-p {_port.ToString(CultureInfo.InvariantCulture)} -k {_folder} -c listen_addresses=127.0.0.1 -c max_wal_size=8MB -c min_wal_size=2MB -c shared_buffers=16MB", "start");

    /// <summary>As a power cut would.</summary>
    public Task Stop() => AsOwner("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public async Task<bool> Runs()
    {
        try
        {
            await AsOwner("pg_ctl", "-D", Data, "status");
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (await Runs())
        {
            await Stop();
        }
    }

    private static Task AsOwner(string tool, params string[] arguments)
    {
        var path = Folders().Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists) ?? throw new InvalidOperationException($"{tool} of the PostgreSQL server is missing; ./test installs it.");
        return System.Environment.IsPrivilegedProcess ? Run("runuser", ["-u", "postgres", "--", path, .. arguments]) : Run(path, arguments);
    }

    private static IEnumerable<string> Folders() =>
        new[] { "/usr/lib/postgresql", "/opt/homebrew/opt" }.Where(Directory.Exists).SelectMany(Directory.GetDirectories).OrderDescending(StringComparer.Ordinal).Select(f => Path.Combine(f, "bin"))
            .Concat((System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));

    private static async Task Run(string program, params string[] arguments)
    {
        // The server inherits what pg_ctl has: with a pipe for its output, nobody would ever read the end of it.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
