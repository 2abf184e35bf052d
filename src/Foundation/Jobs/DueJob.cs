using Microsoft.Extensions.Logging;
using Quartz;

namespace LangNghe.Foundation.Jobs;

/// <summary>What Quartz fires: it only says that the time has come. Tried again until the database answers.</summary>
internal sealed class DueJob(DueTimes due, ILogger<DueTimes> log) : IJob
{
    public const string ScheduleKey = "schedule";

    private static readonly TimeSpan _breath = TimeSpan.FromSeconds(10);

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(Take((Schedule)context.JobDetail.JobDataMap[ScheduleKey]!, due, log, cancellationToken));

    public static async Task Take(Schedule schedule, DueTimes due, ILogger log, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await due.Take(schedule, stop);
                return;
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                log.LogWarning("Schedule {Schedule} is due and could not be written down: {Why}", schedule.Code, error.GetBaseException().Message);
                await Task.Delay(_breath, stop);
            }
        }
    }
}
