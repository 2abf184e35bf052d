using LangNghe.Foundation.Running;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.AspNetCore.Hosting;

namespace LangNghe.Tests.App.Doors;

/// <summary>The program behind a proxy on this machine that ends TLS.</summary>
public sealed class BehindAProxy(BehindAProxy.Proxied known, BehindAProxy.Foreign unknown) : IClassFixture<BehindAProxy.Proxied>, IClassFixture<BehindAProxy.Foreign>
{
    [Fact]
    public async Task A_known_proxy_is_believed_that_the_visitor_came_by_TLS()
    {
        var cookies = await CookiesOf(known);
        Assert.NotEmpty(cookies);
        Assert.All(cookies, c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Anybody_else_is_not()
    {
        var cookies = await CookiesOf(unknown);
        Assert.NotEmpty(cookies);
        Assert.All(cookies, c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("10.0.0.0/40")]
    public void A_proxy_that_is_no_address_is_refused_at_the_start(string given)
    {
        var folder = Directory.CreateTempSubdirectory("langnghe-proxy-").FullName;
        Assert.Contains(given, Assert.Throws<WrongSettingException>(() => WebHouse.Build(["--LANGNGHE_DATA", folder, "--LANGNGHE_PROXIES", given])).Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<IReadOnlyList<string>> CookiesOf(Site site)
    {
        var answer = await site.Stranger().Get("/dang-nhap", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.7"));
        return [.. answer.Response.Headers.GetValues("Set-Cookie")];
    }

    public sealed class Proxied(Template template) : ServedSite(template)
    {
        protected override void Set(IWebHostBuilder builder) => builder.UseSetting(Proxies.Variable, "127.0.0.1, ::1");
    }

    public sealed class Foreign(Template template) : ServedSite(template)
    {
        protected override void Set(IWebHostBuilder builder) => builder.UseSetting(Proxies.Variable, "192.0.2.0/24");
    }
}
