using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.LinkedIdentities;

internal static class AskingTheProvider
{
    /// <summary>Sends the browser to the provider, and back to that address afterwards.</summary>
    /// <returns>False when the provider does not answer: nothing was sent.</returns>
    public static async Task<bool> AskProvider(this HttpContext context, string back)
    {
        try
        {
            await context.ChallengeAsync(OpenIdConnectSetup.Scheme, new AuthenticationProperties { RedirectUri = back });
            return true;
        }
        catch (InvalidOperationException away) when (away.InnerException is IOException or HttpRequestException)
        {
            return false;
        }
    }
}
