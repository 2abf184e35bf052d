using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Access.Domain;

/// <summary>Lets its bearer set a password once. Only the hash of the token is kept, so the database gives no one a way in.</summary>
public sealed class OneTimeLink
{
    private OneTimeLink() { }

    private OneTimeLink(Guid accountId, LinkPurpose purpose, string hash, DateTime expiresAt, bool endsTwoFactor) =>
        (AccountId, Purpose, TokenHash, ExpiresAt, EndsTwoFactor) = (accountId, purpose, hash, expiresAt, endsTwoFactor);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    public LinkPurpose Purpose { get; private set; }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>For who lost the telephone and the recovery codes: with the new password the second step is off.</summary>
    public bool EndsTwoFactor { get; private set; }

    public bool IsOpen(DateTime now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Used, or put out of use by a newer link.</summary>
    public void Close(DateTime now) => UsedAt ??= now;

    public static TimeSpan LifeOf(LinkPurpose purpose) => purpose == LinkPurpose.Invite ? TimeSpan.FromDays(7) : TimeSpan.FromDays(1);

    /// <summary>A new link, and its token, which is given here and never again.</summary>
    public static (OneTimeLink Link, string Token) Issue(Guid accountId, LinkPurpose purpose, DateTime now, bool endsTwoFactor = false)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new OneTimeLink(accountId, purpose, HashOf(token), now + LifeOf(purpose), endsTwoFactor), token);
    }

    public static string PathOf(string token) => $"/mat-khau/{token}";

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
