using LangNghe.Access.LinkedIdentities;
using LangNghe.Tests.App.Harness;
using Microsoft.AspNetCore.Hosting;

namespace LangNghe.Tests.App.SignIn;

/// <summary>A site that lets another house say who somebody is.</summary>
public sealed class SiteWithProvider(Template template) : Site(template)
{
    public OtherHouse House { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await House.Start();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await House.DisposeAsync();
    }

    protected override void Set(IWebHostBuilder builder)
    {
        builder.UseSetting(IdentityProvider.AuthorityVariable, House.Address);
        builder.UseSetting(IdentityProvider.ClientVariable, OtherHouse.Client);
        builder.UseSetting(IdentityProvider.SecretVariable, OtherHouse.Secret);
        builder.UseSetting(IdentityProvider.NameVariable, "Cổng thử nghiệm");
    }
}
