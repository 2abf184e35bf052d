using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LangNghe.Foundation.Jobs;

/// <summary>Runs jobs as long as the web program runs.</summary>
internal sealed class JobsAtWork(JobWorker worker, JobBell bell, IOptions<JobOptions> options, ILogger<JobsAtWork> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, options.Value.AtOnce).Select(_ => Serve(stoppingToken)));

    private async Task Serve(CancellationToken stop)
    {
        // The start of the program does not wait for the first look.
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (!await worker.RunNext(stop))
                {
                    await bell.Wait(options.Value.Poll, stop);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The database is away, most likely. It will be looked for again.
                log.LogWarning("No job could be taken up: {Why}", error.GetBaseException().Message);
                await Task.Delay(options.Value.Poll, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        }
    }
}
