namespace LangNghe.Foundation.Jobs;

/// <summary>
/// Runs one job as the actor who asked for it. It may be stopped at any moment and run again from its beginning, on another process too: each step
/// is saved whole or not at all, and takes less than the lease (<see cref="JobOptions.Lease"/>).
/// </summary>
public interface IWork
{
    /// <returns>What came of it; <see cref="JobResult.Refused"/> when it could not be done and nobody but a person can mend why.</returns>
    Task<JobResult> Run(JobRun run, CancellationToken stop);
}
