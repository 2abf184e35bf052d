using System.Globalization;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Tests.App.Failures;
using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Hosting;

namespace LangNghe.Tests.App.SignIn;

/// <summary>A site whose provider of identities is not there.</summary>
public sealed class SiteWithoutAnswer(Template template) : Site(template)
{
    protected override void Set(IWebHostBuilder builder)
    {
        builder.UseSetting(IdentityProvider.AuthorityVariable, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}"));
        builder.UseSetting(IdentityProvider.ClientVariable, "langnghe");
    }
}
