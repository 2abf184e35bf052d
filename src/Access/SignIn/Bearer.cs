using System.Security.Claims;
using LangNghe.Access.Accounts;

namespace LangNghe.Access.SignIn;

/// <summary>All that a cookie says: which account, and which stamp it had. Everything else is asked of the database.</summary>
public sealed record Bearer(Guid AccountId, string Stamp)
{
    private const string StampClaim = "stamp";

    public static Bearer? Of(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && principal.FindFirstValue(StampClaim) is { } stamp ? new Bearer(id, stamp) : null;

    public static ClaimsPrincipal Principal(Account account, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(StampClaim, account.SecurityStamp!)], scheme));
}
