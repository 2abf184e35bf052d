using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Jobs;

/// <summary>Orders what is due, once among all processes; what was missed while all were down is made good once, not as often as it was missed.</summary>
public sealed class DueTimes(IDbContextFactory<AppDb> contexts, JobKinds kinds, JobBell bell, TimeProvider clock)
{
    public const string Door = "schedule";

    /// <returns>The job that was ordered; null when nothing is due or another process was quicker.</returns>
    public async Task<Guid?> Take(Schedule schedule, CancellationToken stop)
    {
        await using var db = (await contexts.CreateDbContextAsync(stop)).LentTo(null);
        var now = clock.UtcNow();
        var last = await db.DueTimes.Where(d => d.Schedule == schedule.Code).MaxAsync(d => (DateTime?)d.At, stop);
        if (last is null)
        {
            // Nothing was missed before the schedule was known.
            await Write(db, schedule, now, null, stop);
            return null;
        }

        if (schedule.LatestDue(last.Value, now) is not { } due)
        {
            return null;
        }

        var job = new Job(kinds[schedule.JobKind], null, Actor.Program, Door, now);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await Write(db, schedule, due, job.Id, stop))
        {
            return null;
        }

        db.Add(job);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        bell.Ring();
        return job.Id;
    }

    /// <summary>False when the row is there already: an everyday thing among several processes, and no error for the log.</summary>
    private static async Task<bool> Write(AppDb db, Schedule schedule, DateTime at, Guid? job, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync($"INSERT INTO due_times (schedule, at, job_id) VALUES ({schedule.Code}, {at}, {job}) ON CONFLICT DO NOTHING", stop) == 1;
}
