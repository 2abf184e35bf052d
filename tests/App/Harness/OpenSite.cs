using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

/// <summary>A site where whoever signed in may do everything: for what holds of every page, whoever may open it.</summary>
public sealed class OpenSite(Template template) : Site(template)
{
    protected override void More(IServiceCollection services) => services.AddScoped(provider =>
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Items[typeof(Actor)] is Actor { IsSignedIn: true } actor
            ? new Actor { AccountId = actor.AccountId, Name = actor.Name, Permissions = provider.GetServices<Permission>().Select(p => p.Code).ToHashSet(StringComparer.Ordinal) }
            : Actor.Nobody);
}
