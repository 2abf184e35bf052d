using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>A recognised traditional craft belongs to a craft and a place. It is no village and is counted with none.</summary>
public sealed class CraftRecognition : Dated
{
    private CraftRecognition() { }

    public CraftRecognition(string craft, Guid? communeId, string? place, string? decisionNumber) =>
        (Craft, CommuneId, Place, DecisionNumber, SortKey) = (craft, communeId, place, decisionNumber, VietnameseText.SortKey(craft));

    public string Craft { get; private set; } = "";

    public Guid? CommuneId { get; private set; }

    public string? Place { get; private set; }

    public string? DecisionNumber { get; private set; }

    public string SortKey { get; private set; } = "";

    public override string Subject => $"craft:{Id}";
}
