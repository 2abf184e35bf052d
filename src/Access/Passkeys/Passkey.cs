using System.Buffers.Text;
using LangNghe.Access.Accounts;
using LangNghe.Foundation.Acts;
using Microsoft.AspNetCore.Identity;

namespace LangNghe.Access.Passkeys;

/// <summary>A key pair whose private half stays on a telephone, computer or stick of the person; we know the public half. Its owner shows a finger, a face or a PIN to use it, so it counts as two factors.</summary>
public sealed class Passkey : IFact
{
    public const int LongestTitle = 60;

    private Passkey() { }

    public Passkey(Guid accountId, string title, UserPasskeyInfo made, DateTime now)
    {
        (AccountId, Title, CreatedAt) = (accountId, title, now);
        (CredentialId, PublicKey) = (IdOf(made.CredentialId), Base64Url.EncodeToString(made.PublicKey));
        (SignCount, IsBackupEligible, IsBackedUp) = (made.SignCount, made.IsBackupEligible, made.IsBackedUp);
        Transports = made.Transports is { Length: > 0 } ways ? string.Join(',', ways) : null;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    /// <summary>By which the owner knows the device.</summary>
    public string Title { get; private set; } = "";

    /// <summary>As the device calls it, in base64url.</summary>
    public string CredentialId { get; private set; } = "";

    public string PublicKey { get; private set; } = "";

    /// <summary>Grows with each use where the device counts; a smaller one means a copy.</summary>
    public long SignCount { get; private set; }

    public string? Transports { get; private set; }

    public bool IsBackupEligible { get; private set; }

    public bool IsBackedUp { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? LastUsedAt { get; private set; }

    public string Subject => Account.SubjectOf(AccountId);

    public static string IdOf(byte[] credentialId) => Base64Url.EncodeToString(credentialId);

    public void Used(UserPasskeyInfo now, DateTime at) => (SignCount, IsBackedUp, LastUsedAt) = (now.SignCount, now.IsBackedUp, at);

    public void Rename(string title) => Title = title;

    public UserPasskeyInfo AsIdentityKnowsIt() => new(
        Base64Url.DecodeFromChars(CredentialId), Base64Url.DecodeFromChars(PublicKey), new DateTimeOffset(CreatedAt), (uint)SignCount, Transports?.Split(','),
        isUserVerified: true, IsBackupEligible, IsBackedUp, attestationObject: [], clientDataJson: []) { Name = Title };
}
