using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Upkeep.Jobs;

/// <summary>Calls off a job: one's own, or another's for who may.</summary>
public sealed class StopJob(AppDb db, Actor actor, JobQueue queue)
{
    public async Task<Problems> Run(Guid id, CancellationToken stop) =>
        await db.Jobs.Where(j => j.Id == id).Select(j => new { j.ActorId }).SingleOrDefaultAsync(stop) switch
        {
            null => Problems.Of("", "Không có công việc này."),
            var job when !May(job.ActorId) => Problems.Of("", "Chỉ người đặt việc hoặc quản trị viên được dừng công việc này."),
            _ => await queue.Cancel(id, stop),
        };

    public bool May(Guid? orderedBy) => actor.May(UpkeepPermissions.StopJobs) || (actor.IsSignedIn && orderedBy == actor.AccountId);
}
