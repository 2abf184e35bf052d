using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Jobs;

/// <summary>Where long work is ordered and called off.</summary>
public sealed class JobQueue(AppDb db, Actor actor, Door door, JobKinds kinds, RunningJobs running, JobBell bell, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Orders a job in the name of the actor. What the scope has changed is saved along with it, in one transaction: neither stands without the other.</summary>
    /// <param name="kind">The code of a declared <see cref="JobKind"/>.</param>
    /// <param name="input">JSON for the work.</param>
    /// <returns>The job; <see cref="Job.PageOf"/> is where who asked sees how far it is.</returns>
    public async Task<Guid> Add(string kind, string? input, CancellationToken stop)
    {
        var declared = kinds[kind];
        if (actor.IsSignedIn && !actor.May(declared.Permission))
        {
            throw new InvalidOperationException($"{declared.Code} was ordered by who may not; its page asks for another permission than {declared.Permission}.");
        }

        var job = new Job(declared, input, actor, door.Name, clock.UtcNow());
        db.Add(job);
        await db.SaveChangesAsync(stop);
        bell.Ring();
        return job.Id;
    }

    /// <summary>Orders work of which one at a time is enough: while one waits or runs that nobody called off, it is that one.</summary>
    public async Task<Guid> AddOnce(string kind, CancellationToken stop)
    {
        await using var alone = await db.Database.BeginTransactionAsync(stop);
        await db.TakeTurn($"job {kind}", stop);
        if (await db.Jobs.Where(j => j.Kind == kind && j.StopAskedBy == null && (j.State == JobState.Waiting || j.State == JobState.Running)).OrderBy(j => j.Id).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(stop) is { } standing)
        {
            return standing;
        }

        var added = await Add(kind, null, stop);
        await alone.CommitAsync(stop);
        bell.Ring();
        return added;
    }

    /// <summary>Calls a job off: one that waits at once, one that runs as soon as its work looks up. Whether the actor may is for the caller to ask.</summary>
    public async Task<Problems> Cancel(Guid id, CancellationToken stop)
    {
        var (now, who) = (clock.UtcNow(), actor.Name);
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var waiting = await db.Jobs.Where(j => j.Id == id && j.State == JobState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.State, JobState.Cancelled).SetProperty(j => j.EndedAt, now).SetProperty(j => j.StopAskedBy, who).SetProperty(j => j.Words, $"{who} đã hủy khi việc còn chờ."), stop);
        if (waiting > 0)
        {
            var job = await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id, stop);
            // Of a kind that only a newer or an older program knows, nothing waits here.
            await (kinds.Find(job.Kind)?.Ended(services, job.Input, stop) ?? Task.CompletedTask);
        }

        var atWork = await db.Jobs.Where(j => j.Id == id && j.State == JobState.Running).ExecuteUpdateAsync(set => set.SetProperty(j => j.StopAskedBy, who), stop);
        await whole.CommitAsync(stop);
        running.Stop(id);
        return waiting + atWork > 0 ? new Problems() : Problems.Of("", "Công việc này đã kết thúc, không còn gì để dừng.");
    }

    /// <summary>What one account ordered and is not over is another's from now on: theirs to see and stop, and what has not begun is done with their rights.</summary>
    public Task HandOver(Guid from, Guid to, string name, CancellationToken stop) =>
        db.Jobs.Where(j => j.ActorId == from && (j.State == JobState.Waiting || j.State == JobState.Running)).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.ActorId, to).SetProperty(j => j.ActorName, name), stop);

    /// <summary>How many wait before it, itself counted: 1 is the next.</summary>
    public Task<int> PlaceOf(Job job, CancellationToken stop) =>
        db.Jobs.CountAsync(j => j.State == JobState.Waiting && (j.OrderedAt < job.OrderedAt || (j.OrderedAt == job.OrderedAt && j.Id <= job.Id)), stop);
}
