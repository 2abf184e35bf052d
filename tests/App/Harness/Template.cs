using LangNghe.Foundation.Running;
using LangNghe.Web.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(LangNghe.Tests.App.Harness.Template))]

namespace LangNghe.Tests.App.Harness;

/// <summary>One migrated and seeded database, made once; every test class works on a copy. DB=sqlite or DB=postgres picks which.</summary>
public sealed class Template : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("langnghe-tests-").FullName;
    private readonly string _name = $"langnghe_{Guid.NewGuid():N}"[..20];
    private readonly string? _server = PostgresServer();
    private int _copies;

    private DatabaseOptions Own => new(Path.Combine(_folder, "template"), _server is null ? null : ConnectionTo(_name));

    public async ValueTask InitializeAsync()
    {
        await Create($"""CREATE DATABASE "{_name}" """);
        Directory.CreateDirectory(Own.DataFolder);
        await using var provider = House.Of(Own);
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Schema>().Migrate(backUp: false, default);
        }

        await Seeding.Run(Own, TestClock.Start(), _ => { }, default);
        Close();
    }

    public async Task<DatabaseOptions> Copy()
    {
        var number = Interlocked.Increment(ref _copies);
        var folder = Path.Combine(_folder, $"copy-{number}");
        CopyFolder(Own.DataFolder, folder);
        var name = $"{_name}_{number}";
        await Create($"""CREATE DATABASE "{name}" TEMPLATE "{_name}" """);
        return new DatabaseOptions(folder, _server is null ? null : ConnectionTo(name));
    }

    /// <summary>A place without any database yet.</summary>
    public async Task<DatabaseOptions> Empty()
    {
        var number = Interlocked.Increment(ref _copies);
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"empty-{number}")).FullName;
        var name = $"{_name}_{number}";
        await Create($"""CREATE DATABASE "{name}" """);
        return new DatabaseOptions(folder, _server is null ? null : ConnectionTo(name));
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        for (var number = 0; number <= _copies && _server is not null; number++)
        {
            var name = number == 0 ? _name : $"{_name}_{number}";
            await Create($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string? PostgresServer() => System.Environment.GetEnvironmentVariable("DB") switch
    {
        null or "" or "sqlite" => null,
        "postgres" => System.Environment.GetEnvironmentVariable("LANGNGHE_TEST_POSTGRES") is { Length: > 0 } server
            ? server
            : throw new InvalidOperationException("DB=postgres needs LANGNGHE_TEST_POSTGRES, a connection string of a server where databases may be created; ./test gives one."),
        var other => throw new InvalidOperationException($"DB={other}: say sqlite or postgres."),
    };

    private static void Close()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    internal static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    /// <summary>Every site has a pool of its own: what idles goes after seconds, for a server takes so many connections and no more.</summary>
    private string ConnectionTo(string name) => new NpgsqlConnectionStringBuilder(_server)
    {
        Database = name,
        MaxPoolSize = 20,
        ConnectionIdleLifetime = 4,
        ConnectionPruningInterval = 2,
    }.ToString();

    private async Task Create(string order)
    {
        if (_server is null)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = order;
        await command.ExecuteNonQueryAsync();
    }
}
