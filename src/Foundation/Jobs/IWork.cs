namespace LangNghe.Foundation.Jobs;

/// <summary>Runs one job as the actor who asked for it. It may be stopped at any moment and run again from its beginning, on another process too: each step is saved whole or not at all.</summary>
public interface IWork
{
    /// <returns>What came of it.</returns>
    Task<JobResult> Run(JobRun run, CancellationToken stop);
}
