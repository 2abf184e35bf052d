using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>Seals every act that waits, in the order of the commits. Any number of processes may run it: each portion is one transaction that holds the head of the chain.</summary>
public sealed class SealActs(IDbContextFactory<AppDb> contexts, TimeProvider clock)
{
    // On SQLite other writers wait meanwhile.
    private const int Portion = 1_000;

    /// <returns>How many were sealed.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        var (all, some) = (0, 0);
        do
        {
            await using var db = (await contexts.CreateDbContextAsync(stop)).LentTo(null);
            // Looked at without the lock, because mostly there is nothing.
            some = await db.Set<UnsealedAct>().AnyAsync(stop) ? await SealSome(db, stop) : 0;
            all += some;
        }
        while (some == Portion);

        return all;
    }

    private async Task<int> SealSome(AppDb db, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // A write that changes nothing takes the lock on both databases; what is read after it is what the last sealer committed.
        await db.Set<SealHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, h => h.Number), stop);
        var head = await db.Set<SealHead>().AsNoTracking().SingleAsync(stop);
        var waiting = await db.Set<UnsealedAct>().AsNoTracking().OrderBy(u => u.Version).Take(Portion).ToListAsync(stop);
        var ids = waiting.ConvertAll(u => u.ActId);
        var hashed = await HashedAct.Of(db.Acts.Where(a => ids.Contains(a.Id)), db.ActSubjects.Where(s => ids.Contains(s.ActId)), stop);

        var (number, hash, now) = (head.Number, head.Hash, clock.UtcNow());
        foreach (var id in ids)
        {
            var seal = new ActSeal(++number, id, hashed.GetValueOrDefault(id)?.Hash ?? ActForm.Gone, hash, now);
            hash = seal.ChainHash;
            db.Add(seal);
        }

        await db.SaveChangesAsync(stop);
        var versions = waiting.ConvertAll(u => u.Version);
        await db.Set<UnsealedAct>().Where(u => versions.Contains(u.Version)).ExecuteDeleteAsync(stop);
        await db.Set<SealHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, number).SetProperty(h => h.Hash, hash), stop);
        await transaction.CommitAsync(stop);
        return waiting.Count;
    }
}
