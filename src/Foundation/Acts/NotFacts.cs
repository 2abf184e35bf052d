using System.Collections.Frozen;
using LangNghe.Foundation.Time;

namespace LangNghe.Foundation.Acts;

/// <summary>The one list of what is saved without an act: machinery, counters and tokens. All else is a fact.</summary>
public static class NotFacts
{
    private static readonly FrozenSet<string> _entities = new[]
    {
        "Act", "ActSubject", "ActSeal", "UnsealedAct", "SealHead", "RegisterVersion", "FileCheck",
        "DataProtectionKey", "PersonKey",
        "Job", "DueTime", "Import", "ImportLine", "ImportProposal", "AlikeRow",
        "OneTimeLink", "KeptForm",
        "IdentityUserClaim`1", "IdentityUserLogin`1", "IdentityUserToken`1",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> _properties = new[]
    {
        "Account.AccessFailedCount", "Account.ConcurrencyStamp", "Account.SecurityStamp", "Account.LockoutEnd",
        "Passkey.SignCount", "Passkey.IsBackedUp", "Passkey.IsBackupEligible", "Passkey.LastUsedAt", "Passkey.CredentialId", "Passkey.PublicKey", "Passkey.Transports",
        "DataKey.MasterId", "DataKey.Wrapped", "Person.IdentitySealed", "Person.IdentityHash", "ArtisanTitle.HolderKey", "Establishment.HolderKey", "Proposal.AboutKey", "ProposalCell.AboutKey",
    }.ToFrozenSet();

    /// <summary>Of every row: what the act itself says, what follows from the rest, and secrets.</summary>
    private static readonly FrozenSet<string> _stamps = new[]
    {
        nameof(Dated.Id), nameof(Dated.RecordedAt), nameof(Dated.RecordedBy), nameof(Dated.WithdrawnAt), nameof(Dated.WithdrawnBy),
        "Version", "SearchKey", "SortKey", "PasswordHash", "ConcurrencyStamp", "SecurityStamp", "NormalizedUserName", "NormalizedEmail",
    }.ToFrozenSet();

    public static bool Has(Type entity) => _entities.Contains(entity.Name);

    public static bool Has(Type entity, string property) => _properties.Contains($"{entity.Name}.{property}");

    /// <summary>Whether the history tells that value of a row.</summary>
    public static bool IsTold(Type entity, string property) => !_stamps.Contains(property) && !Has(entity, property);
}
