using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LangNghe.Foundation.Jobs;

/// <summary>Takes jobs from the queue that all processes share, each exactly once, and runs them as who ordered them.</summary>
public sealed class JobWorker(
    IServiceScopeFactory scopes, IDbContextFactory<AppDb> contexts, JobKinds kinds, ActorsByAccount actors, RunningJobs running, IOptions<JobOptions> options, TimeProvider clock, ILogger<JobWorker> log)
{
    /// <summary>After the database was away; the second time twice as long.</summary>
    private static readonly TimeSpan _breath = TimeSpan.FromSeconds(15);

    private readonly string _owner = $"{System.Environment.MachineName}/{System.Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>Runs the next job to its end; false when none waits that may run now.</summary>
    public async Task<bool> RunNext(CancellationToken stop)
    {
        using var run = CancellationTokenSource.CreateLinkedTokenSource(stop);
        if (await Take(run, stop) is not { } job)
        {
            return false;
        }

        try
        {
            await Run(job, run, stop);
        }
        finally
        {
            running.Remove(job.Id);
        }

        return true;
    }

    /// <summary>Of all that reach for the same job, one finds it still free.</summary>
    private async Task<Job?> Take(CancellationTokenSource run, CancellationToken stop)
    {
        await using var db = (await contexts.CreateDbContextAsync(stop)).LentTo(null);
        while (true)
        {
            var (now, mine, known) = (clock.UtcNow(), running.Ids, kinds.Codes);
            var free = db.Jobs.Where(j => known.Contains(j.Kind) && !mine.Contains(j.Id)
                && ((j.State == JobState.Waiting && (j.NotBefore == null || j.NotBefore <= now)) || (j.State == JobState.Running && j.LeaseUntil < now)));
            if (await free.OrderBy(j => j.OrderedAt).ThenBy(j => j.Id).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(stop) is not { } id)
            {
                return null;
            }

            if (running.Add(id, run) && await Take(db, free.Where(j => j.Id == id), id, now, stop) is { } taken)
            {
                return taken;
            }
        }
    }

    /// <summary>Null when another process was quicker. What was not taken, for whatever reason, is not held here: the next look finds it again.</summary>
    private async Task<Job?> Take(AppDb db, IQueryable<Job> free, Guid id, DateTime now, CancellationToken stop)
    {
        Job? taken = null;
        try
        {
            var until = now + options.Value.Lease;
            var found = await free.ExecuteUpdateAsync(
                set => set.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Owner, _owner).SetProperty(j => j.LeaseUntil, until).SetProperty(j => j.Attempts, j => j.Attempts + 1)
                    .SetProperty(j => j.StartedAt, now).SetProperty(j => j.NotBefore, (DateTime?)null).SetProperty(j => j.Done, 0).SetProperty(j => j.Of, (long?)null).SetProperty(j => j.Words, (string?)null), stop);
            taken = found == 1 ? await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id, stop) : null;
        }
        finally
        {
            if (taken is null)
            {
                running.Remove(id);
            }
        }

        return taken;
    }

    private async Task Run(Job job, CancellationTokenSource run, CancellationToken stop)
    {
        var lease = new JobLease(contexts, job, _owner, options.Value, clock, log);
        using var over = new CancellationTokenSource();
        var keeping = lease.Keep(run, over.Token);
        Func<Task> end;
        try
        {
            if (job.StopAskedBy is not null)
            {
                // The process that should have stopped it died first.
                await run.CancelAsync();
            }

            var result = await Work(job, lease, run.Token);
            end = () => result.IsRefused ? GiveUp(job, lease, JobState.Failed, result.Words, result.Url) : lease.End(JobState.Done, result.Words, result.Url, default);
        }
        catch (OperationCanceledException) when (run.IsCancellationRequested)
        {
            end = stop.IsCancellationRequested ? () => lease.GiveBack(default) : () => GiveUp(job, lease, JobState.Cancelled, "Đã dừng theo yêu cầu.", null);
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            log.LogWarning(away, "Job {Job} ({Kind}) is put off: the database was away", job.Id, job.Kind);
            end = () => lease.PutOff(_breath * job.Attempts, "Cơ sở dữ liệu tạm thời không trả lời; công việc sẽ tự chạy lại.", default);
        }
        catch (Exception error)
        {
            log.LogError(error, "Job {Job} ({Kind}) failed", job.Id, job.Kind);
            end = () => GiveUp(job, lease, JobState.Failed, $"Có lỗi ở phía chương trình; lỗi đã được ghi lại. Hãy báo cho quản trị viên kèm mã {job.Id}.", null);
        }

        await over.CancelAsync();
        await keeping;
        if (!lease.IsLost)
        {
            await end();
        }
    }

    private async Task GiveUp(Job job, JobLease lease, JobState how, string words, string? url)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<ActingAs>().Set(Actor.Program, new Door(job.Door));
            await kinds[job.Kind].Ended(scope.ServiceProvider, job.Input, default);
        }

        await lease.End(how, words, url, default);
    }

    private async Task<JobResult> Work(Job job, JobLease lease, CancellationToken run)
    {
        if (job.Attempts > options.Value.Attempts)
        {
            return JobResult.Refused($"Đã chạy {options.Value.Attempts} lần mà lần nào cũng bị ngắt giữa chừng, nên chương trình không thử nữa. Hãy báo cho quản trị viên.");
        }

        run.ThrowIfCancellationRequested();
        var kind = kinds[job.Kind];
        var actor = job.ActorId is { } account ? await actors.Find(account, run) : Actor.Program;
        if (actor is null)
        {
            return JobResult.Refused($"Tài khoản của {job.ActorName} đã kết thúc, nên công việc không chạy.");
        }

        if (actor.IsSignedIn && !actor.May(kind.Permission))
        {
            return JobResult.Refused($"{job.ActorName} không còn quyền làm việc này, nên công việc không chạy.");
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Set(actor, new Door(job.Door));
        var work = (IWork)scope.ServiceProvider.GetRequiredService(kind.Work);
        return await work.Run(new JobRun(job.Id, job.Input, (done, of, words) =>
        {
            run.ThrowIfCancellationRequested();
            lease.Tell(done, of, words);
            return Task.CompletedTask;
        }), run);
    }
}
