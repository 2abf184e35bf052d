using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.AspNetCore.Hosting;

namespace LangNghe.Tests.App.Doors;

public sealed class ByTlsAlone(ByTlsAlone.Secured site) : IClassFixture<ByTlsAlone.Secured>
{
    [Fact]
    public async Task Browsers_are_told_for_a_year_to_come_by_TLS_alone()
    {
        var answer = await site.Stranger().Get("/dang-nhap");
        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Response.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Every_cookie_belongs_to_this_host_and_to_no_script()
    {
        var visitor = site.Stranger();
        var name = await site.Invited(Roles.Inspector);
        var set = (await visitor.Get("/dang-nhap")).Response.Headers.GetValues("Set-Cookie").ToList();
        set.AddRange((await visitor.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password))).Response.Headers.GetValues("Set-Cookie"));
        Assert.True(set.Count >= 2);
        Assert.All(set, cookie =>
        {
            Assert.StartsWith("__Host-langnghe", cookie, StringComparison.Ordinal);
            Assert.All(new[] { "secure", "httponly", "samesite=", "path=/" }, part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        });
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Get("/lang-nghe")).Status);
    }

    public sealed class Secured(Template template) : Site(template)
    {
        /// <summary>Not localhost, to which nobody is told to come by TLS.</summary>
        public override Visitor Stranger() => new(Program.CreateDefaultClient(new Uri("https://so-bo.test/"), new Cookies()));

        protected override void Set(IWebHostBuilder builder) => builder.UseSetting(OnlyHttps.Setting, "only");
    }
}
