namespace LangNghe.Foundation.Jobs;

/// <summary>
/// One order for a piece of long work, and how far it is. A row of the queue that all processes of the program share: who changes its
/// state does so by one conditional update, so it is no fact and bears no act; what the work writes bears its own.
/// </summary>
public sealed class Job
{
    public const int LongestWords = 2000;

    private Job() { }

    public Job(JobKind kind, string? input, Who.Actor actor, string door, DateTime now) =>
        (Kind, Input, ActorId, ActorName, Door, OrderedAt) = (kind.Code, input, actor.AccountId, actor.Name, door, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Kind { get; private set; } = "";

    public string? Input { get; private set; }

    /// <summary>Null for what the program itself does by a schedule.</summary>
    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>Through which the order came; the acts of the work bear it.</summary>
    public string Door { get; private set; } = "";

    public JobState State { get; private set; }

    public DateTime OrderedAt { get; private set; }

    public DateTime? StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>Waits at least until then, after the database was away in the midst of it.</summary>
    public DateTime? NotBefore { get; private set; }

    /// <summary>Steps done.</summary>
    public long Done { get; private set; }

    /// <summary>Of how many steps; null while unknown.</summary>
    public long? Of { get; private set; }

    /// <summary>What is being done, or what came of it, in Vietnamese.</summary>
    public string? Words { get; private set; }

    /// <summary>Where the result is seen.</summary>
    public string? Url { get; private set; }

    /// <summary>How often it was taken up. With the owner it tells whose hold on the job is good.</summary>
    public int Attempts { get; private set; }

    /// <summary>The process that runs it.</summary>
    public string? Owner { get; private set; }

    /// <summary>After this instant its owner counts as dead, and another may take the job.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>Who asked that the running job stop; null when nobody did.</summary>
    public string? StopAskedBy { get; private set; }

    public bool IsOver => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public static string PageOf(Guid id) => $"/cong-viec/{id}";
}
