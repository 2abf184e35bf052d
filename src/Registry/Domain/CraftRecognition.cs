using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>A recognised traditional craft belongs to a craft and a place. It is no village and is counted with none.</summary>
public sealed class CraftRecognition : Dated
{
    private CraftRecognition() { }

    public CraftRecognition(string craft, Guid? communeId, string? place, string? decisionNumber) =>
        (Craft, CommuneId, Place, DecisionNumber, SortKey) = (craft, communeId, place, decisionNumber, VietnameseText.SortKey(craft));

    /// <summary>The same for all rows about one craft of one place.</summary>
    public Guid CraftId { get; private set; } = Guid.CreateVersion7();

    public string Craft { get; private set; } = "";

    public Guid? CommuneId { get; private set; }

    public string? Place { get; private set; }

    public string? DecisionNumber { get; private set; }

    /// <summary>The decision that revoked it; the last day that holds is the day before.</summary>
    public Guid? RevokedByDocumentId { get; private set; }

    public string? RevocationNumber { get; private set; }

    public string? RevocationReason { get; private set; }

    public string SortKey { get; private set; } = "";

    public override string Subject => $"craft:{CraftId}";

    public bool IsRevoked => RevocationNumber is not null;

    public void RevokeBy(string decisionNumber, Guid? documentId, string? reason) =>
        (RevocationNumber, RevokedByDocumentId, RevocationReason) = (decisionNumber, documentId, reason);

    /// <summary>The row of the same craft that should have stood here, without its days.</summary>
    public CraftRecognition Corrected(CraftCorrection what) =>
        new(VietnameseText.Tidy(what.Craft)!, what.CommuneId, VietnameseText.Tidy(what.Place), VietnameseText.Tidy(what.DecisionNumber)) { CraftId = CraftId };
}
