namespace LangNghe.Foundation.Jobs;

public enum JobState
{
    Waiting,
    Running,
    Done,

    /// <summary>It could not be done; the words of the job say why.</summary>
    Failed,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
