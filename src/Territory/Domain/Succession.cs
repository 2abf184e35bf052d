using LangNghe.Foundation.Acts;
using LangNghe.Law.Domain;

namespace LangNghe.Territory.Domain;

/// <summary>On a day a unit, or a part of it, went into another.</summary>
public sealed class Succession : IFact
{
    private Succession() { }

    /// <param name="part">Only a part of the older unit went there.</param>
    public Succession(Guid fromUnitId, Guid toUnitId, DateOnly day, bool part) => (FromUnitId, ToUnitId, Day, Part) = (fromUnitId, toUnitId, day, part);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid FromUnitId { get; private set; }

    public Guid ToUnitId { get; private set; }

    /// <summary>The first day of the new state.</summary>
    public DateOnly Day { get; private set; }

    public bool Part { get; private set; }

    public Guid? DocumentId { get; init; }

    public SuccessionBasis Basis { get; init; }

    public Confidence Confidence { get; init; }

    public string? Note { get; init; }

    public string Subject => Unit.SubjectOf(FromUnitId);

    /// <summary>The same succession with the ids under which the units were entered before.</summary>
    public Succession Of(IReadOnlyDictionary<Guid, Guid> ids) => new(ids[FromUnitId], ids[ToUnitId], Day, Part)
    {
        DocumentId = DocumentId,
        Basis = Basis,
        Confidence = Confidence,
        Note = Note,
    };
}
