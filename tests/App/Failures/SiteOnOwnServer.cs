using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LangNghe.Tests.App.Failures;

/// <summary>A site whose PostgreSQL server can be stopped and started; with SQLite a site as any other.</summary>
public class SiteOnOwnServer(Template template) : Site(template)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("langnghe-server-").FullName;

    internal OwnPostgres? Server { get; private set; }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override async Task<DatabaseOptions> Place(Template template)
    {
        var copy = await base.Place(template);
        return copy.IsPostgres ? await OnServer(copy.DataFolder, _folder) : copy;
    }

    /// <summary>A server in the folder, and on it a register as the seed makes it.</summary>
    protected async Task<DatabaseOptions> OnServer(string dataFolder, string folder)
    {
        Server = await OwnPostgres.Start(folder);
        var database = new DatabaseOptions(dataFolder, new NpgsqlConnectionStringBuilder(Server.Connection) { CommandTimeout = 10 }.ToString());
        await using (var house = House.Of(database, Clock))
        await using (var scope = house.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Schema>().Migrate(backUp: false, default);
        }

        await Seeding.Run(database, Clock, _ => { }, default);
        return database;
    }
}
