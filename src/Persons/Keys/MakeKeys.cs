using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Identity;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Keys;

/// <summary>Makes the data keys that are missing, and looks whether the master keys of those that stand are here: a register whose keys were left behind does not start.</summary>
public sealed class MakeKeys(AppDb db, MasterKeys masters, CurrentAct act, TimeProvider clock)
{
    /// <exception cref="MissingKeyException">The register was written under a master key that is not here.</exception>
    public async Task Run(CancellationToken stop)
    {
        foreach (var id in await MasterKeysInUse.Ids(db, stop))
        {
            masters.Find(id);
        }

        var standing = await db.DataKeys.AsNoTracking().ToListAsync(stop);
        var missing = IdentityVault.Purposes.Except(standing.Where(k => k.RetiredAt is null).Select(k => k.Purpose), StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        db.AddRange(missing.Select(purpose => new DataKey(purpose, clock.UtcNow(), masters)));
        act.Begin(PersonsActs.MakeKeys);
        await db.SaveChangesAsync(stop);
    }
}
