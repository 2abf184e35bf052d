using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Time;
using Microsoft.Extensions.Logging;

namespace LangNghe.Upkeep.Chain;

/// <summary>Writes down where the chain of acts ends, outside the database: in the data folder and in the log.</summary>
public sealed class KeepHead(AppDb db, KeptHeads heads, TimeProvider clock, ILogger<KeepHead> log) : IWork
{
    public const string Code = "upkeep.head";

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        var head = await ActChain.Head(db, stop);
        await heads.Keep(new KeptHead(clock.UtcNow(), head), stop);
        log.LogInformation("The chain of acts ends at {Head}", head);
        return new JobResult($"Đầu chuỗi niêm phong: {head}");
    }
}
