using LangNghe.Foundation.Acts;

namespace LangNghe.Plan.Domain;

/// <summary>A document that sets targets: the Plan of the area, or a national decision beside it.</summary>
public sealed class TargetSet : IFact
{
    private TargetSet() { }

    public TargetSet(string code, string shortTitle, Guid? documentId, bool isNational, int order, decimal aboutTolerance) =>
        (Code, ShortTitle, DocumentId, IsNational, Order, AboutTolerance) = (code, shortTitle, documentId, isNational, order, aboutTolerance);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Code { get; private set; } = "";

    public string ShortTitle { get; private set; } = "";

    public Guid? DocumentId { get; private set; }

    /// <summary>Only its shares and growth are evaluated here; its counts are the nation's.</summary>
    public bool IsNational { get; private set; }

    public int Order { get; private set; }

    /// <summary>Percent that the word "khoảng" allows either way; an internal default where the plan says nothing.</summary>
    public decimal AboutTolerance { get; private set; }

    public string Subject => $"targets:{Id}";
}
