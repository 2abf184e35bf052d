using System.Collections.Concurrent;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.App.Upkeep;

/// <summary>Does what its input says, and notes by whom and how often it was run.</summary>
public sealed class ObedientWork(Actor actor, Foundation.Acts.Door door) : IWorkWithEnd
{
    public const string Code = "test.obey";
    public const string Fail = "fail";
    public const string Refuse = "refuse";
    public const string Wait = "wait";

    public static readonly ConcurrentDictionary<Guid, ConcurrentQueue<string>> Runs = new();

    /// <summary>The inputs of jobs that were over without being done.</summary>
    public static readonly ConcurrentQueue<string> Ends = new();

    public Task Ended(string? input, CancellationToken stop)
    {
        Ends.Enqueue(input ?? "");
        return Task.CompletedTask;
    }

    public async Task<JobResult> Run(JobRun run, CancellationToken stop)
    {
        Runs.GetOrAdd(run.Id, _ => new()).Enqueue($"{actor.Name} qua {door.Name}");
        switch (run.Input?.Split('#')[0])
        {
            case Fail:
                throw new InvalidOperationException("a secret of the program");
            case Refuse:
                return JobResult.Refused("Tệp không có dòng nào.");
            case Wait:
                await run.Tell(3, 10, "Đang làm phần khó");
                await Task.Delay(Timeout.Infinite, stop);
                break;
        }

        await run.Tell(10, 10, "Gần xong");
        return new JobResult("Đã làm đủ 10 phần.", "/tai-khoan");
    }
}
