using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace LangNghe.Foundation.Jobs;

/// <summary>Watches the clock by Quartz, in memory: what has to outlive a process stands in the rows of <see cref="DueTime"/>.</summary>
internal sealed class SchedulesAtWork(IEnumerable<ScheduleSource> sources, IServiceProvider services, DueTimes due, ILoggerFactory loggers, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var all = sources.Select(s => s.Of(services)).OfType<Schedule>().ToList();
        if (all.Count == 0)
        {
            return;
        }

        await Task.Yield();
        await using var quartz = QuartzSchedulerBuilder.Create(q =>
        {
            q.ConfigureScheduler(options => options.InstanceName = $"langnghe-{Guid.NewGuid():N}");
            q.UseInMemoryStore();
            q.UseTimeProvider(clock);
            q.Services.AddSingleton(due).AddSingleton(loggers).AddTransient<DueJob>();
        }).Build();
        var scheduler = await quartz.GetScheduler(stoppingToken);
        foreach (var schedule in all)
        {
            await DueJob.Take(schedule, due, loggers.CreateLogger<DueTimes>(), stoppingToken);
            await scheduler.ScheduleJob(
                JobBuilder.Create<DueJob>().WithIdentity(schedule.Code).UsingJobData(DueJob.ScheduleKey, schedule).Build(),
                TriggerBuilder.Create(clock).WithIdentity(schedule.Code).WithCronSchedule(schedule.Cron, cron => cron.InTimeZone(Schedule.Hanoi)).Build(),
                cancellationToken: stoppingToken);
        }

        await scheduler.Start(stoppingToken);
        await Task.Delay(Timeout.Infinite, stoppingToken);
    }
}
