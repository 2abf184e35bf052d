using LangNghe.Foundation.Jobs;

namespace LangNghe.Upkeep.Backups;

/// <summary>Takes a backup as a job, and leaves the newest on the shelf.</summary>
internal sealed class BackupWork(TakeBackup take, BackupShelf shelf) : IWork
{
    public const string Code = "upkeep.backup";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var outcome = await take.Run(null, run.Tell, stop);
        if (!outcome.Ok)
        {
            return JobResult.Refused(string.Join(' ', outcome.Problems.Select(p => p.Sentence)), BackupsModel.Place);
        }

        shelf.Clear();
        return new JobResult(BackupWords.Of(outcome.Value), BackupsModel.Place);
    }
}
