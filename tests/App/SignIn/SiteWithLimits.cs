using LangNghe.Tests.App.Harness;
using LangNghe.Web.Setup;
using Microsoft.AspNetCore.Hosting;

namespace LangNghe.Tests.App.SignIn;

/// <summary>A site that closes early, behind a proxy that tells the addresses of its visitors.</summary>
public sealed class SiteWithLimits(Template template) : ServedSite(template)
{
    public const int OfName = 3;
    public const int OfAddress = 6;
    public const int Uploads = 2;

    public Visitor From(string address)
    {
        var http = new HttpClient(new Cookies { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } }) { BaseAddress = Program.ClientOptions.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return new Visitor(http);
    }

    protected override void Set(IWebHostBuilder builder)
    {
        builder.UseSetting(Proxies.Variable, "127.0.0.1, ::1");
        builder.UseSetting("Limits:WrongTriesPerName", $"{OfName}");
        builder.UseSetting("Limits:WrongTriesPerAddress", $"{OfAddress}");
        builder.UseSetting("Limits:Uploads", $"{Uploads}");
    }
}
