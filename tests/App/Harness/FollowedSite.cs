using LangNghe.Foundation.Running;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <summary>The program on a PostgreSQL that a replica follows. On SQLite there is no such thing, and it is as any other site.</summary>
public sealed class FollowedSite(Template template) : Site(template)
{
    private readonly string _folder = Directory.CreateTempSubdirectory("langnghe-replica-").FullName;
    private ReplicatedPostgres? _servers;

    internal ReplicatedPostgres? Servers => _servers;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_servers is not null)
        {
            await _servers.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task<DatabaseOptions> Place(Template template)
    {
        var place = await template.Empty();
        if (!place.IsPostgres)
        {
            return await template.Copy();
        }

        _servers = new ReplicatedPostgres(_folder);
        await _servers.Start();
        place = place with { Connection = _servers.Primary, Replica = _servers.Replica };
        await using (var provider = House.Of(place))
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Schema>().Migrate(backUp: false, default);
        }

        await Seeding.Run(place, TestClock.Start(), _ => { }, default);
        await _servers.CaughtUp();
        return place;
    }
}
