using System.Net;
using LangNghe.Registry;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

/// <summary>PostgreSQL goes down as in a power cut and comes back, while the program stays up. SQLite has no server; its file held by another is <see cref="ALockedDatabase"/>.</summary>
public sealed class AServerStopped(SiteOnOwnServer site) : IClassFixture<SiteOnOwnServer>
{
    private static readonly (string, string)[] _form = [("What.Day", "01/03/2026"), ("What.Village.Name", "Làng lúc mất máy chủ"), ("What.Village.Group", "Manufacture"), ("Why.Reason", "thử")];

    [Fact]
    public async Task Every_page_says_so_and_all_comes_back_by_itself()
    {
        var officer = await site.Officer();
        var shown = await officer.Get("/lang-nghe/ghi-moi");
        if (site.Server is not { } server)
        {
            return;
        }

        await server.Stop();
        // By then who is signed in is no longer remembered, so that the very sign-in fails.
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        foreach (var url in new[] { "/lang-nghe", "/lang-nghe/1", "/ke-hoach" })
        {
            var away = await officer.Get(url);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (away.Status, away.Response.Headers.RetryAfter is not null));
            Assert.Contains("tạm thời", away.Words("main"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await officer.PostAgain(shown, "/lang-nghe/ghi-moi", _form)).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Stranger().Get("/suc-khoe")).Status);

        await server.Start();
        Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe/1")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAgain(shown, "/lang-nghe/ghi-moi", _form)).Status);
        Assert.Equal(1, await site.Read(db => db.VillageProfiles.CountAsync(p => p.Facts.Name == "Làng lúc mất máy chủ")));
        await site.IsSound();
    }
}
