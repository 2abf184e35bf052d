using LangNghe.Foundation.Acts;
using LangNghe.Registry.Domain;

namespace LangNghe.Intake.Domain;

/// <summary>Somebody decided whether what a row says is a thing that the register has already, or that an earlier row of its file says. Kept, and used whenever such a row comes again.</summary>
public sealed class AlikeDecision : IFact
{
    /// <summary>The kind whose things are establishments; those of all others are villages.</summary>
    public const string EstablishmentsCode = "co-so-san-xuat";

    private AlikeDecision() { }

    public AlikeDecision(string kind, string rowKey, Guid thingId, bool isSame) => (Kind, RowKey, ThingId, IsSame) = (kind, rowKey, thingId, isSame);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Of import.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>A hash of what the row says of who it is about, folded.</summary>
    public string RowKey { get; private set; } = "";

    /// <summary>Of the register, or of <see cref="RowThing"/>.</summary>
    public Guid ThingId { get; private set; }

    public bool IsSame { get; private set; }

    public string Subject => RowThing.Is(ThingId) ? $"import-row:{ThingId}" : Kind == EstablishmentsCode ? Establishment.SubjectOf(ThingId) : Village.SubjectOf(ThingId);

    public void Decide(bool isSame) => IsSame = isSame;
}
