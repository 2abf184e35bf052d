using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LangNghe.Bench.Running;

/// <summary>A fresh data folder and, on PostgreSQL, a fresh database that is dropped at the end.</summary>
internal sealed class Place : IAsyncDisposable
{
    private readonly string? _server;
    private readonly string _name = $"langnghe_bench_{Guid.NewGuid():N}"[..26];

    private Place(string folder, string? server)
    {
        _server = server;
        var own = server is null ? null : new NpgsqlConnectionStringBuilder(server) { Database = _name }.ConnectionString;
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["LANGNGHE_DATA"] = folder,
            ["LANGNGHE_DATABASE"] = own,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["DOTNET_ENVIRONMENT"] = "Production",
        };
    }

    public IReadOnlyDictionary<string, string?> Settings { get; }

    public static async Task<Place> Make(BenchOptions options, Published build, Scratch scratch, CancellationToken stop, string folder = "data")
    {
        var place = new Place(scratch.Folder(folder), options.Postgres);
        if (options.Postgres is not null)
        {
            await place.Tell($"CREATE DATABASE {place._name}", stop);
            try
            {
                await Order.Run([.. build.Cli!, "migrate"], place.Settings, stop);
            }
            catch
            {
                await place.DisposeAsync();
                throw;
            }
        }

        return place;
    }

    /// <summary>A connection to the database, not opened yet.</summary>
    public DbConnection Open() => Settings["LANGNGHE_DATABASE"] is { } own
        ? new NpgsqlConnection(own)
        : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Settings["LANGNGHE_DATA"]!, "langnghe.db"), Pooling = false }.ToString());

    public async Task Do(string sql, CancellationToken stop)
    {
        await using var connection = Open();
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The first column of each row.</summary>
    public async Task<List<string>> Texts(string sql, CancellationToken stop)
    {
        await using var connection = Open();
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var texts = new List<string>();
        while (await reader.ReadAsync(stop))
        {
            texts.Add(reader.GetValue(0).ToString()!);
        }

        return texts;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await Tell($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)", CancellationToken.None);
        }
    }

    private async Task Tell(string sql, CancellationToken stop)
    {
        await using var server = NpgsqlDataSource.Create(_server!);
        await using var command = server.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(stop);
    }
}
