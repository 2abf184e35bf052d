using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Access.Accounts;
using LangNghe.Access.Passkeys;
using LangNghe.Foundation.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Credentials;

/// <summary>
/// Identity's store, with four differences: an update touches only what changed (Identity marks the whole row, which would make
/// an act of every counter), the TOTP key is encrypted with the data folder's keys, of recovery codes only hashes are kept, and passkeys are facts of our own.
/// </summary>
public sealed class AccountStore(AppDb db, IDataProtectionProvider protection, IdentityErrorDescriber words)
    : UserOnlyStore<Account, AppDb, Guid>(db, words)
{
    private const string Provider = "langnghe";
    private const string LastStep = "last-step";

    private readonly IDataProtector _protector = protection.CreateProtector("LangNghe.Access.TotpKey");

    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        await SaveChanges(cancellationToken);
        return IdentityResult.Success;
    }

    /// <summary>Which codes of a former key were used says nothing of the new one.</summary>
    public override async Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken)
    {
        await base.SetAuthenticatorKeyAsync(user, _protector.Protect(key), cancellationToken);
        await RemoveTokenAsync(user, Provider, LastStep, cancellationToken);
    }

    /// <summary>Null when there is none, or when it was written with keys that the data folder no longer has.</summary>
    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } kept ? _protector.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(code), cancellationToken);

    /// <summary>Keeps hashes of the codes in place of all earlier ones.</summary>
    public Task KeepCodes(Account user, IEnumerable<string> codes, CancellationToken stop) => ReplaceCodesAsync(user, codes.Select(HashOf), stop);

    /// <summary>The step of the last TOTP code that was used: it and those before it are good no more (RFC 6238, 5.2). Zero when there was none.</summary>
    public async Task<long> LastUsedStep(Account user, CancellationToken stop) =>
        long.TryParse(await GetTokenAsync(user, Provider, LastStep, stop), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;

    public Task Use(Account user, long step, CancellationToken stop) => SetTokenAsync(user, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture), stop);

    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        (await Context.Passkeys.Where(k => k.AccountId == user.Id).AsNoTracking().ToListAsync(cancellationToken)).ConvertAll(k => k.AsIdentityKnowsIt());

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Passkey.IdOf(credentialId);
        return (await Context.Passkeys.AsNoTracking().SingleOrDefaultAsync(k => k.AccountId == user.Id && k.CredentialId == id, cancellationToken))?.AsIdentityKnowsIt();
    }

    public override async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var (id, passkeys) = (Passkey.IdOf(credentialId), Context.Passkeys);
        return await Context.Accounts.SingleOrDefaultAsync(a => passkeys.Any(k => k.AccountId == a.Id && k.CredentialId == id), cancellationToken);
    }

    public override Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException("Passkeys are added by AddPasskey, an act.");

    public override Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException("Passkeys are removed by RemovePasskey, an act.");

    public async Task Forget(Account user, CancellationToken stop)
    {
        await base.SetAuthenticatorKeyAsync(user, "", stop);
        await KeepCodes(user, [], stop);
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
