using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>The hash of an act as it stands now, and what is needed to tell which act it is.</summary>
/// <param name="At">Null, as what follows, for one in which something stands that cannot be read: somebody wrote it past the program.</param>
/// <param name="Hash">Empty for such a one. It fits no seal, not even one that was made when it could not be read already.</param>
internal sealed record HashedAct(Guid Id, DateTime? At, string? Kind, string? Who, byte[] Hash)
{
    /// <summary>One act at a time is in memory, for an import may change as much as a book holds.</summary>
    /// <param name="subjects">Of these acts, and few enough for memory.</param>
    public static async Task<Dictionary<Guid, HashedAct>> Of(IQueryable<Act> acts, IQueryable<ActSubject> subjects, CancellationToken stop)
    {
        var about = (await subjects.AsNoTracking().ToListAsync(stop)).ToLookup(s => s.ActId, s => s.Subject);
        var hashed = new Dictionary<Guid, HashedAct>();
        try
        {
            await foreach (var act in acts.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            {
                hashed[act.Id] = Of(act, about[act.Id]);
            }
        }
        catch (Exception failed) when (IsUnreadable(failed))
        {
            foreach (var id in (await acts.Select(a => a.Id).ToListAsync(stop)).Where(id => !hashed.ContainsKey(id)))
            {
                hashed[id] = await One(acts.AsNoTracking().Where(a => a.Id == id), id, about[id], stop);
            }
        }

        return hashed;
    }

    /// <summary>SQLite takes any text for a day, a number or an id.</summary>
    public static bool IsUnreadable(Exception failed) => failed is FormatException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException;

    private static HashedAct Of(Act act, IEnumerable<string> subjects) => new(act.Id, act.At, act.Kind, act.ActorName, ActForm.Hash(act, subjects));

    private static async Task<HashedAct> One(IQueryable<Act> act, Guid id, IEnumerable<string> subjects, CancellationToken stop)
    {
        try
        {
            return Of(await act.SingleAsync(stop), subjects);
        }
        catch (Exception failed) when (IsUnreadable(failed))
        {
            return new HashedAct(id, null, null, null, []);
        }
    }
}
