using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Upkeep.Jobs;

/// <summary>Jobs, the newest first: one's own, and all for who may read them.</summary>
public sealed class JobList(AppDb db, Actor actor, JobKinds kinds, JobQueue queue)
{
    public Task<int> Count(bool own, JobState? state, CancellationToken stop) => Asked(own, state).CountAsync(stop);

    public async Task<IReadOnlyList<JobRow>> Rows(bool own, JobState? state, int skip, int take, CancellationToken stop)
    {
        var rows = new List<JobRow>();
        foreach (var job in await Asked(own, state).OrderByDescending(j => j.OrderedAt).ThenByDescending(j => j.Id).Skip(skip).Take(take).AsNoTracking().ToListAsync(stop))
        {
            rows.Add(await Row(job, stop));
        }

        return rows;
    }

    /// <summary>Null when there is none or it is another's.</summary>
    public async Task<JobRow?> Find(Guid id, CancellationToken stop) =>
        await Asked(own: false, null).AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, stop) is { } job ? await Row(job, stop) : null;

    private IQueryable<Job> Asked(bool own, JobState? state)
    {
        var jobs = own || !actor.May(UpkeepPermissions.ReadJobs) ? db.Jobs.Where(j => j.ActorId == actor.AccountId) : db.Jobs;
        return state is { } wanted ? jobs.Where(j => j.State == wanted) : jobs;
    }

    private async Task<JobRow> Row(Job job, CancellationToken stop) => new(
        job.Id, kinds.Label(job.Kind), job.State, job.ActorId, job.ActorName, job.OrderedAt, job.StartedAt, job.EndedAt, job.Done, job.Of, job.Words, job.Url, job.StopAskedBy,
        job.State == JobState.Waiting ? await queue.PlaceOf(job, stop) : null);
}
