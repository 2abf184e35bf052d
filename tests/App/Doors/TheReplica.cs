using System.Net;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;

namespace LangNghe.Tests.App.Doors;

/// <summary>A real PostgreSQL with a real streaming replica; what SQLite has of it is the refusal.</summary>
public sealed class TheReplica(FollowedSite site) : IClassFixture<FollowedSite>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo hồ sơ")];

    [Fact]
    public async Task What_is_only_read_is_read_from_the_replica_and_what_is_written_is_written_to_the_primary()
    {
        if (site.Servers is not { } servers)
        {
            Assert.Contains("LANGNGHE_REPLICA", Assert.Throws<WrongSettingException>(() => DatabaseOptions.From(site.Database.DataFolder, null, "Host=nowhere")).Message, StringComparison.Ordinal);
            return;
        }

        var officer = await site.Officer();
        await servers.CaughtUp();
        var before = await servers.Reads();
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe?tim=lang")).Status);
        await officer.Download("/lang-nghe/tai-ve.csv");
        var after = await servers.Reads();
        Assert.True(after > before, $"Nothing was read from the replica ({before}).");
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe/16/dinh-chinh")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/tai-khoan")).Status);
        Assert.Equal(after, await servers.Reads());
        Assert.Equal("/lang-nghe/30", (await officer.Walk("/lang-nghe/30/dinh-chinh", [("What.Village.Crafts", "mây đan")], _why)).Location);
    }

    [Fact]
    public async Task Who_saves_sees_it_at_once_while_the_replica_stands_still_and_so_does_everybody_else()
    {
        if (site.Servers is not { } servers)
        {
            return;
        }

        var (officer, colleague) = (await site.Officer(), await site.Officer());
        await servers.CaughtUp();
        await servers.Pause();
        try
        {
            Assert.Equal("/lang-nghe/31", (await officer.Walk("/lang-nghe/31/dinh-chinh", [("What.Village.Crafts", "sơn mài")], _why)).Location);
            foreach (var visitor in new[] { officer, colleague })
            {
                Assert.Contains("sơn mài", (await visitor.Get("/lang-nghe/31")).Text, StringComparison.Ordinal);
                Assert.Contains("sơn mài", System.Text.Encoding.UTF8.GetString(await visitor.Download("/lang-nghe/tai-ve.csv")), StringComparison.Ordinal);
            }
        }
        finally
        {
            await servers.Resume();
        }

        await AnswersAgain(servers);
    }

    [Fact]
    public async Task When_the_replica_is_down_the_primary_answers_and_when_it_is_back_it_is_asked_again()
    {
        if (site.Servers is not { } servers)
        {
            return;
        }

        var officer = await site.Officer();
        await servers.StopSecond();
        try
        {
            Assert.All([await officer.Get("/lang-nghe"), await officer.Get("/ke-hoach/so-lieu"), await officer.Get("/lang-nghe/16")], a => Assert.Equal(HttpStatusCode.OK, a.Status));
        }
        finally
        {
            await servers.StartSecond();
        }

        site.Clock.Advance(TimeSpan.FromSeconds(11));
        await AnswersAgain(servers);
    }

    /// <summary>By the journal, which is not kept in memory.</summary>
    private async Task AnswersAgain(ReplicatedPostgres servers)
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        await servers.CaughtUp();
        var before = await servers.Reads();
        Assert.Equal(HttpStatusCode.OK, (await inspector.Get("/nhat-ky")).Status);
        Assert.True(await servers.Reads() > before);
    }
}
