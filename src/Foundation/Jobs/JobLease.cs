using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;

namespace LangNghe.Foundation.Jobs;

/// <summary>
/// The hold that one process has on a running job. It is renewed while the work goes on, and once another process took the job it is lost for
/// good: every write asks for the owner and the attempt.
/// </summary>
internal sealed class JobLease(IDbContextFactory<AppDb> contexts, Job job, string owner, JobOptions options, TimeProvider clock, ILogger log)
{
    private volatile Progress _told = new(0, null, "");
    private Progress _written = new(0, null, "");
    private long _renewedAt = TimeProvider.System.GetTimestamp();

    public bool IsLost { get; private set; }

    /// <summary>Only notes it: the work may be inside a transaction that no other connection can write beside.</summary>
    public void Tell(long done, long? of, string words) => _told = new Progress(done, of, Cut(words));

    /// <summary>Renews the hold and writes down what was told, until the run is over; stops the run when somebody wishes it or the hold is lost.</summary>
    public async Task Keep(CancellationTokenSource run, CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(options.Beat, over);
                await Beat(run, over);
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // The run is over; who ended it writes the end.
        }
    }

    public Task End(JobState state, string words, string? url, CancellationToken stop)
    {
        var (now, told) = (clock.UtcNow(), _told);
        // What is done is wholly done, whatever the work told last.
        told = state == JobState.Done && told.Of is { } all ? told with { Done = all } : told;
        return Write(set => set.SetProperty(j => j.State, state).SetProperty(j => j.EndedAt, now).SetProperty(j => j.Done, told.Done).SetProperty(j => j.Of, told.Of)
            .SetProperty(j => j.Words, Cut(words)).SetProperty(j => j.Url, url), stop);
    }

    /// <summary>Gives the job back: this process stops, and another or the next may begin at once. It does not count as an attempt.</summary>
    public Task GiveBack(CancellationToken stop) => Write(
        set => set.SetProperty(j => j.State, JobState.Waiting).SetProperty(j => j.Attempts, j => j.Attempts - 1).SetProperty(j => j.Words, "Chương trình khởi động lại; công việc sẽ chạy lại từ đầu."), stop);

    public Task PutOff(TimeSpan wait, string words, CancellationToken stop)
    {
        var later = clock.UtcNow() + wait;
        return Write(set => set.SetProperty(j => j.State, JobState.Waiting).SetProperty(j => j.NotBefore, later).SetProperty(j => j.Words, words), stop);
    }

    private async Task Beat(CancellationTokenSource run, CancellationToken over)
    {
        try
        {
            if (_told is var told && told != _written)
            {
                _written = told;
                await Renew(set => set.SetProperty(j => j.Done, told.Done).SetProperty(j => j.Of, told.Of).SetProperty(j => j.Words, told.Words), over);
            }
            else if (Unrenewed >= options.Lease / 4)
            {
                await Renew(_ => { }, over);
            }

            await using var db = await Open(over);
            var askedBy = await Mine(db).Select(j => new { j.StopAskedBy }).SingleOrDefaultAsync(over);
            IsLost = askedBy is null;
            if (IsLost || askedBy!.StopAskedBy is not null)
            {
                await run.CancelAsync();
            }
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            log.LogWarning("The hold on job {Job} could not be renewed: {Why}", job.Id, away.GetBaseException().Message);
            if (Unrenewed >= options.Lease)
            {
                IsLost = true;
                await run.CancelAsync();
            }
        }
    }

    private TimeSpan Unrenewed => TimeProvider.System.GetElapsedTime(_renewedAt);

    private async Task Renew(Action<UpdateSettersBuilder<Job>> more, CancellationToken stop)
    {
        var (until, at) = (clock.UtcNow() + options.Lease, TimeProvider.System.GetTimestamp());
        await Write(set =>
        {
            set.SetProperty(j => j.LeaseUntil, until);
            more(set);
        }, stop);
        _renewedAt = at;
    }

    private async Task Write(Action<UpdateSettersBuilder<Job>> set, CancellationToken stop)
    {
        await using var db = await Open(stop);
        await Mine(db).ExecuteUpdateAsync(set, stop);
    }

    private async Task<AppDb> Open(CancellationToken stop) => (await contexts.CreateDbContextAsync(stop)).LentTo(null);

    private IQueryable<Job> Mine(AppDb db) => db.Jobs.Where(j => j.Id == job.Id && j.Owner == owner && j.Attempts == job.Attempts && j.State == JobState.Running);

    private static string Cut(string words) => words.Length <= Job.LongestWords ? words : words[..(Job.LongestWords - 1)] + "…";

    private sealed record Progress(long Done, long? Of, string Words);
}
