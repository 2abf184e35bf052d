using System.Collections.Concurrent;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.Permits;

/// <summary>Makes the policy of <c>[Needs("…")]</c>: the actor of the request holds that permission.</summary>
public sealed class NeedsPolicies(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _made = new(StringComparer.Ordinal);

    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) =>
        policyName.StartsWith(NeedsAttribute.Prefix, StringComparison.Ordinal)
            ? _made.GetOrAdd(policyName, Make)
            : await base.GetPolicyAsync(policyName);

    private static AuthorizationPolicy Make(string name)
    {
        var permission = name[NeedsAttribute.Prefix.Length..];
        return new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(asked => asked.Resource is HttpContext http && http.RequestServices.GetRequiredService<Actor>().May(permission))
            .Build();
    }
}
