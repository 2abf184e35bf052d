using System.Collections.Frozen;

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
        "DataKey.MasterId", "DataKey.Wrapped", "Person.IdentitySealed", "Person.IdentityHash", "ArtisanTitle.HolderKey", "Proposal.AboutKey", "ProposalCell.AboutKey",
    }.ToFrozenSet();

    public static bool Has(Type entity) => _entities.Contains(entity.Name);

    public static bool Has(Type entity, string property) => _properties.Contains($"{entity.Name}.{property}");
}
