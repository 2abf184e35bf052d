using System.Diagnostics;
using Npgsql;

namespace LangNghe.Tests.App.Harness;

/// <summary>A PostgreSQL of its own, and a second one that follows it by streaming replication.</summary>
internal sealed class ReplicatedPostgres(string folder) : IAsyncDisposable
{
    private const string Role = "langnghe";

    private static readonly string _programs = Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        ?? throw new InvalidOperationException("The test of the replica starts servers of its own and needs initdb and pg_basebackup (Debian, Ubuntu: apt-get install postgresql).");

    // A server refuses to run as root, so there the one who owns a PostgreSQL runs it.
    private static readonly bool _isRoot = System.Environment.UserName == "root";

    private readonly (int First, int Second) _ports = (ObjectStore.FreePort(), ObjectStore.FreePort());

    private string First => Path.Combine(folder, "first");

    private string Second => Path.Combine(folder, "second");

    public string Primary => $"Host=127.0.0.1;Port={_ports.First};Username={Role};Database={Role};Maximum Pool Size=20";

    public string Replica => $"Host=127.0.0.1;Port={_ports.Second};Username={Role};Database={Role};Maximum Pool Size=20";

    public async Task Start()
    {
        if (_isRoot)
        {
            await Run("chown", "postgres", folder);
        }

        await Own("initdb", "-D", First, "-U", Role, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        await StartFirst();
        await Ask(Primary.Replace($"Database={Role}", "Database=postgres", StringComparison.Ordinal), $"CREATE DATABASE {Role}");
        await Own("pg_basebackup", "-D", Second, "-h", "127.0.0.1", "-p", $"{_ports.First}", "-U", Role, "-R", "-X", "stream", "--no-sync", "-c", "fast");
        await StartSecond();
    }

    public Task StartSecond() => Server(Second, _ports.Second, "start");

    public Task StopSecond() => Server(Second, _ports.Second, "stop");

    public Task Pause() => Ask(Replica, "SELECT pg_wal_replay_pause()");

    public Task Resume() => Ask(Replica, "SELECT pg_wal_replay_resume()");

    /// <summary>Until the second one has replayed all that the first one wrote.</summary>
    public async Task CaughtUp()
    {
        var written = await Ask(Primary, "SELECT pg_current_wal_lsn()::text");
        for (var tries = 1200; !true.Equals(await Ask(Replica, $"SELECT pg_last_wal_replay_lsn() >= '{written}'::pg_lsn")); tries--)
        {
            Assert.True(tries > 0, "The replica does not catch up.");
            await Task.Delay(50);
        }
    }

    /// <summary>How many scans of tables the second one did for the program, a figure that only grows.</summary>
    public async Task<long> Reads()
    {
        // Each connection reports what it did only when it has nothing to do for a second, or when it ends.
        for (var tries = 100; tries > 0; tries--)
        {
            NpgsqlConnection.ClearAllPools();
            await Task.Delay(50);
            if (0L.Equals(await Ask(Replica, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")))
            {
                break;
            }
        }

        return Convert.ToInt64(await Ask(Replica, "SELECT coalesce(sum(seq_scan + coalesce(idx_scan, 0)), 0)::bigint FROM pg_stat_user_tables WHERE relname <> 'register_version'"), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Server(Second, _ports.Second, "stop", mayFail: true);
        await Server(First, _ports.First, "stop", mayFail: true);
    }

    private Task StartFirst() => Server(First, _ports.First, "start");

    private Task Server(string data, int port, string order, bool mayFail = false) => order == "start"
        ? Own("pg_ctl", "-D", data, "-l", Path.Combine(data, "log"), "-w", "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c hot_standby_feedback=on", "start")
        : Own(mayFail, "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");

    private static Task Own(string program, params string[] arguments) => Own(false, program, arguments);

    private static Task Own(bool mayFail, string program, params string[] arguments) =>
        _isRoot ? Run(mayFail, "runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments]) : Run(mayFail, Path.Combine(_programs, program), arguments);

    private static Task Run(string program, params string[] arguments) => Run(false, program, arguments);

    private static async Task Run(bool mayFail, string program, params string[] arguments)
    {
        // A server that is started inherits what it prints to, so nothing is read from it.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]))!;
        await process.WaitForExitAsync();
        Assert.True(mayFail || process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static async Task<object?> Ask(string where, string question)
    {
        await using var connection = new NpgsqlConnection(where + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync();
    }
}
