using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Files;

namespace LangNghe.Foundation.Time;

/// <summary>
/// A fact that holds from a day through a day, and that was recorded at one instant and perhaps withdrawn at another.
/// A row is never edited: a change or a correction withdraws it and writes others, so any figure can be given again as it was known.
/// </summary>
public abstract class Dated : IFact
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The first day on which the fact counts.</summary>
    public DateOnly From { get; private set; }

    public Known FromKnown { get; private set; }

    /// <summary>The last day that holds; null while open.</summary>
    public DateOnly? Until { get; private set; }

    public Known UntilKnown { get; private set; }

    /// <summary>The last day on which a source attests the fact; null when the act itself is the source.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    public Sureness Sureness { get; private set; }

    public Guid? SourceDocumentId { get; private set; }

    public string? SourceNote { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public Guid RecordedBy { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public Guid? WithdrawnBy { get; private set; }

    public abstract string Subject { get; }

    /// <summary>Which line of its subject the row is. The history tells a withdrawn row and the new one of the same line as one change.</summary>
    public virtual string Line => "";

    /// <summary>What files of this one record are attached to.</summary>
    public string FilesUnder => Attachment.OfRecord(Subject, Id);

    /// <summary>What files of the record were attached to while another row was the latest word on it.</summary>
    internal string? FilesBefore { get; private set; }

    /// <summary>Withdrawn in this very piece of work, or earlier.</summary>
    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>A right that the law lets expire, of which only the attested days are known.</summary>
    public bool NeedsVerifyingAfter(DateOnly day) => UntilKnown == Known.Attested && Until < day;

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until >= day);

    /// <summary>The row was never so, or stops being the latest word. The data layer stamps the act.</summary>
    public void Withdraw() => WithdrawnAt ??= DateTime.UnixEpoch;

    internal void TakeFilesOf(Dated old) => FilesBefore = old.FilesUnder;

    internal void FilesAreTaken() => FilesBefore = null;

    internal void StampRecorded(Act act) => (RecordedAt, RecordedBy) = (act.At, act.Id);

    internal void StampWithdrawn(Act act) => (WithdrawnAt, WithdrawnBy) = (act.At, act.Id);

    internal Dated Again()
    {
        var copy = (Dated)MemberwiseClone();
        copy.Id = Guid.CreateVersion7();
        copy.FilesBefore = FilesUnder;
        (copy.RecordedAt, copy.RecordedBy, copy.WithdrawnAt, copy.WithdrawnBy) = (default, default, null, null);
        return copy;
    }

    internal void SetSpan(Span span) => (From, FromKnown, Until, UntilKnown, ConfirmedOn) = (span.From, span.FromKnown, span.Until, span.UntilKnown, span.ConfirmedOn);

    internal void SetSource(Source source) => (SourceDocumentId, SourceNote, Sureness) = (source.DocumentId, source.Note, source.Sureness);
}
