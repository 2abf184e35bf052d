using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Text;

namespace LangNghe.Upkeep.Files;

/// <summary>The check of all stored files as a job; one that finds a file gone or changed has failed, so that it is seen among the jobs too.</summary>
public sealed class CheckStoredFiles(CheckFiles check) : IWork
{
    public const string Code = "upkeep.files";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var found = await check.Run(run.Tell, stop);
        return found.IsWell
            ? new JobResult($"{Vi.Number(found.Contents)} tệp còn nguyên.", ChecksModel.Address)
            : JobResult.Refused($"Mất {Vi.Number(found.Missing)}, bị đổi {Vi.Number(found.Altered)}, không đọc được {Vi.Number(found.Unreadable)} trong {Vi.Number(found.Contents)} tệp.", ChecksModel.Address);
    }
}
