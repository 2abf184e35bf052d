namespace LangNghe.Foundation.Acts;

/// <summary>Who changed what, when, through which door, why and on which document.</summary>
public sealed class Act
{
    private Act() { }

    public Act(ActKind kind, Who.Actor actor, string door, DateTime at, ActReason reason)
    {
        // PostgreSQL keeps no more than microseconds, and what is hashed must read the same from both databases.
        At = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));
        Id = ActId.At(At);
        (Kind, ActorId, ActorName, Organisation, Door) = (kind.Code, actor.AccountId, actor.Name, actor.Organisation, door);
        (Reason, DocumentId, DocumentText) = (reason.Why, reason.DocumentId, reason.DocumentText);
    }

    public Guid Id { get; private set; }

    public string Kind { get; private set; } = "";

    public Guid? ActorId { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string ActorName { get; private set; } = "";

    public string? Organisation { get; private set; }

    /// <summary>web, cli, api or seed.</summary>
    public string Door { get; private set; } = "";

    public DateTime At { get; private set; }

    public string? Reason { get; private set; }

    public Guid? DocumentId { get; private set; }

    /// <summary>The document as cited, kept even if the document is corrected later.</summary>
    public string? DocumentText { get; private set; }

    /// <summary>JSON array of <see cref="Change"/>.</summary>
    public string Changes { get; internal set; } = "[]";
}
