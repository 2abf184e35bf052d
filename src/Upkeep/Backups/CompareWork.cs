using LangNghe.Foundation.Jobs;

namespace LangNghe.Upkeep.Backups;

/// <summary>Compares one backup of the shelf with the running register, as a job.</summary>
internal sealed class CompareWork(CompareBackup compare, BackupShelf shelf, ComparisonShelf comparisons) : IWork
{
    public const string Code = "upkeep.backup.compare";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        if (shelf.Find(run.Input) is not { } backup)
        {
            return JobResult.Refused("Bản sao lưu này không còn trong thư mục.", BackupsModel.Place);
        }

        await run.Tell(0, null, "đang khôi phục vào nơi tạm và so sánh");
        var outcome = await compare.Run(backup.Path, stop);
        if (!outcome.Ok)
        {
            return JobResult.Refused(string.Join(' ', outcome.Problems.Select(p => p.Sentence)), BackupModel.PageOf(backup));
        }

        await comparisons.Keep(backup, outcome.Value, stop);
        return new JobResult(BackupWords.Of(outcome.Value), BackupModel.PageOf(backup));
    }
}
