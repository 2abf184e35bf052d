using LangNghe.Foundation.Acts;

namespace LangNghe.Privacy.Domain;

/// <summary>Something whose time to be kept is over, as the program proposed it and as an officer decided. It names nobody: only whose and which it is.</summary>
public sealed class RetentionCase : IFact
{
    private RetentionCase() { }

    /// <param name="targetId">The person, request or consent.</param>
    /// <param name="since">The last day on which it was used.</param>
    public RetentionCase(RetentionRule rule, Guid personId, Guid targetId, DateOnly since, DateTime at) =>
        (RuleId, Target, PersonId, TargetId, Since, DueOn, ProposedAt) = (rule.Id, rule.Target, personId, targetId, since, since.AddMonths(rule.Months), at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid RuleId { get; private set; }

    public RetentionTarget Target { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid TargetId { get; private set; }

    public DateOnly Since { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public RetentionState State { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>It is not proposed again before this day.</summary>
    public DateOnly? KeptUntil { get; private set; }

    public int Version { get; private set; } = 1;

    public string Subject => $"retention-case:{Id}";

    public void Decide(RetentionState state, string by, DateTime at, DateOnly? keptUntil = null)
    {
        (State, DecidedBy, DecidedAt, KeptUntil) = (state, by, at, keptUntil);
        Version++;
    }
}
