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
    private const string LastCode = "last-code";

    private readonly IDataProtector _protector = protection.CreateProtector("LangNghe.Access.TotpKey");

    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        await SaveChanges(cancellationToken);
        return IdentityResult.Success;
    }

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _protector.Protect(key), cancellationToken);

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

    /// <summary>A TOTP code is good once (RFC 6238, 5.2); true when this one was the last to be used.</summary>
    public async Task<bool> WasUsed(Account user, string code, CancellationToken stop) =>
        await GetTokenAsync(user, Provider, LastCode, stop) == HashOf(code);

    public Task Use(Account user, string code, CancellationToken stop) => SetTokenAsync(user, Provider, LastCode, HashOf(code), stop);

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
