using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Foundation.Data;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors;

public sealed class TheStart(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_second_start_writes_nothing_more()
    {
        var before = await site.Read(db => db.Acts.CountAsync());
        await LangNghe.Web.Setup.Seeding.Run(site.Database, site.Clock, _ => { }, default);
        Assert.Equal(before, await site.Read(db => db.Acts.CountAsync()));
    }

    [Fact]
    public async Task The_first_start_makes_one_administrator_who_has_no_password_yet()
    {
        var account = await site.Read(db => db.Accounts.SingleAsync());
        Assert.Equal((CreateFirstAdministrator.Name, false), (account.UserName, account.HasPassword));
    }

    [Fact]
    public async Task What_is_seeded_came_through_the_door_of_seeding() =>
        Assert.Equal(["web"], await site.Read(db => db.Acts.Where(a => a.Door != "seed").Select(a => a.Door).Distinct().ToListAsync()));
}
