using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>Seals acts as long as the web runs: those of this process when the bell rings, those of others within half a second. Every process has one; they take turns.</summary>
internal sealed class Sealer(SealActs seal, SealingBell bell, ILogger<Sealer> log) : BackgroundService
{
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _afterTrouble = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var inTrouble = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await seal.Run(stoppingToken);
                inTrouble = false;
                await bell.Wait(_look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble)
            {
                // A database that is away comes back; what waits for its seal stands in it.
                if (!inTrouble)
                {
                    log.LogError(trouble, "Acts cannot be sealed just now; trying again every {Seconds} s.", _afterTrouble.TotalSeconds);
                }

                inTrouble = true;
                await Task.Delay(_afterTrouble, stoppingToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
    }
}
