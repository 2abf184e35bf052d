using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LangNghe.Bench.Reference;

/// <summary>
/// What the pages could cost at least: ASP.NET Core without pages, sign-in or layout, hand-written SQL on the same database, HTML put
/// together as a string. It takes its database from the same settings as the web.
/// </summary>
internal static class ReferenceSite
{
    public const string Verb = "reference";

    public static async Task<int> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var database = Database(builder.Configuration["LANGNGHE_DATABASE"], builder.Configuration["LANGNGHE_DATA"]);
        await using var site = builder.Build();
        site.MapGet("/lang-nghe", async (string? q, CancellationToken stop) => Html(await VillageRows.List(database, q, stop)));
        site.MapGet("/lang-nghe/{number:int}", async (int number, CancellationToken stop) => Html(await VillageRows.One(database, number, stop)));
        site.MapGet("/ke-hoach", async (CancellationToken stop) => Html(string.Join('\n', (await BoardRows.Read(database, stop)).Select(n => $"<tr data-target=\"{n.Key}\"><td>{n.Value.Over}<td>{n.Value.Under}"))));
        await site.StartAsync();
        Console.WriteLine(site.Urls.First());
        await site.WaitForShutdownAsync();
        return 0;
    }

    private static IResult Html(string text) => Results.Content(text, "text/html; charset=utf-8");

    private static DbDataSource Database(string? connection, string? folder) => string.IsNullOrWhiteSpace(connection)
        ? SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder!, "langnghe.db"), Mode = SqliteOpenMode.ReadOnly }.ToString())
        : NpgsqlDataSource.Create(connection);
}
