namespace LangNghe.Registry.Domain;

/// <summary>A village stands recognised from the day of the decision until a revocation. Its sureness speaks of the kind.</summary>
public sealed class Recognition : VillageRow
{
    private Recognition() { }

    public Recognition(Guid villageId, VillageKind kind)
    {
        BelongTo(villageId);
        Kind = kind;
    }

    public VillageKind Kind { get; private set; }

    /// <summary>As written on the decision; null while no source gives it.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>The decision that revoked it; the last day that holds is the day before.</summary>
    public Guid? RevokedByDocumentId { get; private set; }

    public string? RevocationNumber { get; private set; }

    public string? RevocationReason { get; private set; }

    public bool IsRevoked => RevocationNumber is not null;

    public void RevokeBy(string decisionNumber, Guid? documentId, string? reason) =>
        (RevocationNumber, RevokedByDocumentId, RevocationReason) = (decisionNumber, documentId, reason);
}
