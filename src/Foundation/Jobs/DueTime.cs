namespace LangNghe.Foundation.Jobs;

/// <summary>A time that a schedule came due. Its key can be written once: of all processes, who writes it orders the job.</summary>
public sealed class DueTime
{
    private DueTime() { }

    public DueTime(string schedule, DateTime at, Guid? jobId) => (Schedule, At, JobId) = (schedule, at, jobId);

    public string Schedule { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Null for the row that only says since when the schedule is known.</summary>
    public Guid? JobId { get; private set; }
}
