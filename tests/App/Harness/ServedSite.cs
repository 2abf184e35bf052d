using Microsoft.AspNetCore.Mvc.Testing;

namespace LangNghe.Tests.App.Harness;

/// <summary>The program behind its own server, which has limits of its own.</summary>
public class ServedSite(Template template) : Site(template)
{
    public override Visitor Stranger()
    {
        var cookies = new Cookies { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } };
        return new Visitor(new HttpClient(cookies) { BaseAddress = Program.ClientOptions.BaseAddress });
    }

    protected override void Open(WebApplicationFactory<Program> program)
    {
        program.UseKestrel(0);
        program.StartServer();
    }
}
