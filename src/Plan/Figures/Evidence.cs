using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>Why a village counts: the row in time, its source and how sure it is.</summary>
public sealed record Evidence
{
    public required Guid VillageId { get; init; }

    public required Guid? DocumentId { get; init; }

    public required string? Note { get; init; }

    public required Sureness Sureness { get; init; }

    public required DateOnly From { get; init; }

    public required Known FromKnown { get; init; }

    public required DateOnly? Until { get; init; }

    public required Known UntilKnown { get; init; }

    public required DateOnly? ConfirmedOn { get; init; }

    public required Guid ActId { get; init; }

    /// <summary>The value was counted from the village's list of establishments; the row is the word that the list is complete.</summary>
    public bool IsListed { get; init; }

    /// <summary>The same row, no surer than the other.</summary>
    public Evidence NoSurerThan(Evidence other) => this with { Sureness = (Sureness)Math.Max((int)Sureness, (int)other.Sureness) };

    /// <summary>Speaks of the trade group, which has a sureness of its own.</summary>
    public static IQueryable<Evidence> OfGroup(IQueryable<VillageProfile> profiles) => profiles.Select(p => new Evidence
    {
        VillageId = p.VillageId, DocumentId = p.SourceDocumentId, Note = p.SourceNote, Sureness = p.GroupSureness, From = p.From, FromKnown = p.FromKnown,
        Until = p.Until, UntilKnown = p.UntilKnown, ConfirmedOn = p.ConfirmedOn, ActId = p.RecordedBy,
    });

    public static IQueryable<Evidence> Of<T>(IQueryable<T> rows) where T : VillageRow => rows.Select(r => new Evidence
    {
        VillageId = r.VillageId, DocumentId = r.SourceDocumentId, Note = r.SourceNote, Sureness = r.Sureness, From = r.From, FromKnown = r.FromKnown,
        Until = r.Until, UntilKnown = r.UntilKnown, ConfirmedOn = r.ConfirmedOn, ActId = r.RecordedBy,
    });
}
