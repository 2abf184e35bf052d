using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>Whom the provider has just named to this browser.</summary>
public sealed class OutsideIdentity(IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("The provider answers only on the web.");

    /// <summary>Null when it named nobody within the last minutes.</summary>
    public async Task<Said?> Look()
    {
        var principal = (await Context.AuthenticateAsync(OpenIdConnectSetup.SaidScheme)).Principal;
        return principal?.FindFirstValue("sub") is { Length: > 0 and <= LinkedIdentity.LongestKey } key ? new Said(key, principal.FindFirstValue("name") ?? principal.FindFirstValue("preferred_username")) : null;
    }

    public Task Forget() => Context.SignOutAsync(OpenIdConnectSetup.SaidScheme);

    public sealed record Said(string Key, string? Name);
}
