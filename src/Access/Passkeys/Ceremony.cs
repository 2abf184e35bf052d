using System.Security.Claims;
using LangNghe.Access.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace LangNghe.Access.Passkeys;

/// <summary>The two halves of each exchange with a device: what it is asked, and what it answers. Between them the question lies in a sealed cookie of five minutes.</summary>
public sealed class Ceremony(IPasskeyHandler<Account> passkeys, IHttpContextAccessor http)
{
    public const string Scheme = "langnghe.khoa";

    private const string StateClaim = "state";

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Passkeys exist only on the web.");

    /// <returns>JSON for the browser: make a key for this account.</returns>
    public async Task<string> AskForNew(Account account)
    {
        var asked = await passkeys.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.DisplayName }, Context);
        await Keep(asked.AttestationState);
        return asked.CreationOptionsJson;
    }

    /// <param name="account">Null for any account that the device knows.</param>
    /// <returns>JSON for the browser: prove that you have a key.</returns>
    public async Task<string> AskFor(Account? account)
    {
        var asked = await passkeys.MakeRequestOptionsAsync(account, Context);
        await Keep(asked.AssertionState);
        return asked.RequestOptionsJson;
    }

    public async Task<PasskeyAttestationResult> ReadNew(string? credential) =>
        await passkeys.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Context, CredentialJson = credential ?? "", AttestationState = await Kept() });

    public async Task<PasskeyAssertionResult<Account>> Read(string? credential) =>
        await passkeys.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Context, CredentialJson = credential ?? "", AssertionState = await Kept() });

    private Task Keep(string? state) => Context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(StateClaim, state ?? "")], Scheme)));

    /// <summary>Each question is answered once.</summary>
    private async Task<string?> Kept()
    {
        var state = (await Context.AuthenticateAsync(Scheme)).Principal?.FindFirstValue(StateClaim);
        await Context.SignOutAsync(Scheme);
        return state;
    }
}
