using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Harness;

/// <summary>Waiting for the jobs of a site.</summary>
internal static class JobsOfSite
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    extension(Site site)
    {
        public Task<Job> JobNow(Guid id) => site.Read(db => db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id));

        public Task<Job> JobEnded(Guid id) => site.JobUntil(id, job => job.IsOver);

        public async Task<Job> JobUntil(Guid id, Func<Job, bool> reached)
        {
            var began = TimeProvider.System.GetTimestamp();
            while (true)
            {
                var job = await site.JobNow(id);
                if (reached(job))
                {
                    return job;
                }

                if (TimeProvider.System.GetElapsedTime(began) > _patience)
                {
                    throw new TimeoutException($"Job {id} is {job.State}: {job.Words}");
                }

                await Task.Delay(20);
            }
        }
    }
}
