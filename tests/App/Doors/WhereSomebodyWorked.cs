using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors;

public sealed class WhereSomebodyWorked(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task No_sample_data_is_loaded_and_nothing_is_marked()
    {
        var officer = await site.Officer();
        var refused = new StringWriter();
        Assert.Equal(1, await CommandLine.Run(["demo"], new Workplace(() => site.Database, new StringWriter(), refused, site.Clock)));
        Assert.Contains("cơ sở dữ liệu riêng", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await site.Read(db => db.Establishments.CountAsync()));
        Assert.DoesNotContain("DỮ LIỆU MẪU", (await officer.Get("/lang-nghe")).Text, StringComparison.Ordinal);
    }
}
