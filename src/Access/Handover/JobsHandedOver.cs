using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Access.Handover;

/// <summary>Long work that was ordered and is not over: it ends with the rights of who ordered it, unless somebody takes it.</summary>
internal static class JobsHandedOver
{
    public static OpenWork Make() => new("Công việc đang chạy hoặc chờ", Open, (services, from, receiver, stop) => services.GetRequiredService<JobQueue>().HandOver(from, receiver.AccountId, receiver.Name, stop));

    private static async Task<IReadOnlyList<OpenWorkLine>> Open(IServiceProvider services, Guid account, CancellationToken stop)
    {
        var kinds = services.GetRequiredService<JobKinds>();
        var jobs = await services.GetRequiredService<AppDb>().Jobs.AsNoTracking()
            .Where(j => j.ActorId == account && (j.State == JobState.Waiting || j.State == JobState.Running)).OrderBy(j => j.OrderedAt).ToListAsync(stop);
        return jobs.ConvertAll(j => new OpenWorkLine(kinds.Label(j.Kind), Job.PageOf(j.Id)));
    }
}
