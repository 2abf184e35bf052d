using System.Globalization;
using System.Security.Claims;
using LangNghe.Access.Accounts;

namespace LangNghe.Access.SignIn;

/// <summary>All that a cookie says: which account, which stamp it had, when the person last proved to be that, and whether by two factors. Everything else is asked of the database.</summary>
public sealed record Bearer(Guid AccountId, string Stamp, DateTime ProvedAt, bool TwoFactors)
{
    private const string StampClaim = "stamp";
    private const string ProvedClaim = "proved";
    private const string FactorsClaim = "factors";

    public static Bearer? Of(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        && principal.FindFirstValue(StampClaim) is { } stamp
        && long.TryParse(principal.FindFirstValue(ProvedClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new Bearer(id, stamp, new DateTime(ticks, DateTimeKind.Utc), principal.FindFirstValue(FactorsClaim) == "2")
            : null;

    public static ClaimsPrincipal Principal(Account account, string scheme, DateTime provedAt, bool twoFactors) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
        new Claim(StampClaim, account.SecurityStamp!),
        new Claim(ProvedClaim, provedAt.Ticks.ToString(CultureInfo.InvariantCulture)),
        new Claim(FactorsClaim, twoFactors ? "2" : "1"),
    ], scheme));
}
