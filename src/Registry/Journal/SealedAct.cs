using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>The seal of an act with the link before it: all that binds the act to the chain, hashes in hexadecimal.</summary>
public sealed record SealedAct(long Number, string ActHash, string ChainBefore, string ChainHash, int Form, DateTime SealedAt)
{
    /// <returns>By the id of the act; an act that waits has none.</returns>
    public static async Task<IReadOnlyDictionary<Guid, SealedAct>> Of(AppDb db, IReadOnlyCollection<Guid> actIds, CancellationToken stop)
    {
        var seals = await db.ActSeals.AsNoTracking().Where(s => actIds.Contains(s.ActId)).ToListAsync(stop);
        var before = seals.ConvertAll(s => s.Number - 1);
        var links = await db.ActSeals.Where(s => before.Contains(s.Number)).ToDictionaryAsync(s => s.Number, s => s.ChainHash, stop);
        return seals.ToDictionary(s => s.ActId, s => new SealedAct(
            s.Number, Convert.ToHexStringLower(s.ActHash), Convert.ToHexStringLower(links.GetValueOrDefault(s.Number - 1, ActChain.Start)), Convert.ToHexStringLower(s.ChainHash), s.Form, s.SealedAt));
    }
}
