using LangNghe.Foundation.Acts;

namespace LangNghe.Law.Domain;

/// <summary>One quotable place of a document. The quote holds the very words; without them there is a summary.</summary>
public sealed class Clause : IFact
{
    private Clause() { }

    public Clause(Guid documentId, string code, string reference, int order) => (DocumentId, Code, Reference, Order) = (documentId, code, reference, order);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid DocumentId { get; private set; }

    /// <summary>Stable, as "nd-52-2018/d5-k3-a".</summary>
    public string Code { get; private set; } = "";

    /// <summary>"Điều 5 khoản 3 điểm a".</summary>
    public string Reference { get; private set; } = "";

    public int Order { get; private set; }

    public string? Quote { get; init; }

    public string? Summary { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>Null where nobody read it.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidThrough { get; init; }

    /// <summary>Addresses, one a line.</summary>
    public string Sources { get; init; } = "";

    public string Subject => Document.SubjectOf(DocumentId);

    /// <summary>The name of its place on the law page.</summary>
    public string Anchor => Code.Replace('/', '-');

    /// <summary>The same clause under a document that was entered before.</summary>
    public Clause Of(Guid documentId)
    {
        DocumentId = documentId;
        return this;
    }

    /// <summary>A day that nobody read is no border.</summary>
    public bool HoldsOn(DateOnly day) => !(ValidFrom > day) && !(ValidThrough < day);
}
