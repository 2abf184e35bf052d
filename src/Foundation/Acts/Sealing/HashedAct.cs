using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>The hash of an act as it stands now, and what is needed to tell which act it is.</summary>
internal sealed record HashedAct(Guid Id, DateTime At, string Kind, string Who, byte[] Hash)
{
    /// <summary>One act at a time is in memory, for an import may change as much as a book holds.</summary>
    /// <param name="subjects">Of these acts, and few enough for memory.</param>
    public static async Task<Dictionary<Guid, HashedAct>> Of(IQueryable<Act> acts, IQueryable<ActSubject> subjects, CancellationToken stop)
    {
        var about = (await subjects.AsNoTracking().ToListAsync(stop)).ToLookup(s => s.ActId, s => s.Subject);
        var hashed = new Dictionary<Guid, HashedAct>();
        await foreach (var act in acts.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            hashed[act.Id] = new HashedAct(act.Id, act.At, act.Kind, act.ActorName, ActForm.Hash(act, about[act.Id]));
        }

        return hashed;
    }
}
