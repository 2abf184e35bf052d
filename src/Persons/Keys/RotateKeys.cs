using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Identity;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Keys;

/// <summary>
/// A new key for identity numbers: all are sealed anew, a few hundred at a time, and every key is wrapped by the present master key. Stopped
/// midway it loses nothing and the next run goes on. A retired key is thrown away once nothing has stood under it for a day.
/// </summary>
public sealed class RotateKeys(AppDb db, MasterKeys masters, IdentityVault vault, CurrentAct act, TimeProvider clock)
{
    private const int AtOnce = 200;

    /// <summary>So long another process may still be saving what it sealed under the old key.</summary>
    private static readonly TimeSpan _lingers = TimeSpan.FromDays(1);

    /// <param name="newMaster">Also a new master key; only where they lie in the folder.</param>
    /// <param name="tell">How many identity numbers are sealed anew.</param>
    public async Task<Done> Run(bool newMaster, Func<int, Task> tell, CancellationToken stop)
    {
        if (newMaster)
        {
            masters.Make();
        }

        var now = clock.UtcNow();
        var keys = await db.DataKeys.ToListAsync(stop);
        var present = new DataKey(IdentityVault.Sealing, now, masters);
        db.Add(present);
        foreach (var key in keys)
        {
            key.WrapAnew(masters);
            if (key.Purpose == IdentityVault.Sealing)
            {
                key.Retire(now);
            }
        }

        act.Begin(PersonsActs.RotateKeys);
        await db.SaveChangesAsync(stop);
        var numbers = await SealAnew(IdentityVault.Prefix(present), tell, stop);
        var wrapped = await WrapAnew(stop);
        return new Done(numbers, wrapped, await ThrowAway(now, stop));
    }

    private async Task<int> SealAnew(string prefix, Func<int, Task> tell, CancellationToken stop)
    {
        var done = 0;
        var after = Guid.Empty;
        while (true)
        {
            db.ChangeTracker.Clear();
            var people = await db.Persons.Where(p => p.IdentitySealed != null && !p.IdentitySealed.StartsWith(prefix) && p.Id.CompareTo(after) > 0).OrderBy(p => p.Id).Take(AtOnce).ToListAsync(stop);
            if (people.Count == 0)
            {
                return done;
            }

            after = people[^1].Id;
            foreach (var person in people)
            {
                person.SealAnew(await vault.Seal(person.Id, await vault.Open(person, stop), stop));
            }

            done += people.Count;
            // Who was edited meanwhile keeps the edit, sealed under whichever key; the next rotation takes it along.
            await SaveOrLeave(stop);
            await tell(done);
        }
    }

    private async Task<int> WrapAnew(CancellationToken stop)
    {
        var present = masters.Present!.Id;
        var done = 0;
        var after = Guid.Empty;
        while (true)
        {
            db.ChangeTracker.Clear();
            var keys = await db.PersonKeys.Where(k => k.Wrapped != null && k.MasterId != present && k.PersonId.CompareTo(after) > 0).OrderBy(k => k.PersonId).Take(AtOnce).ToListAsync(stop);
            if (keys.Count == 0)
            {
                return done;
            }

            after = keys[^1].PersonId;
            foreach (var key in keys)
            {
                key.WrapAnew(masters);
            }

            done += keys.Count;
            await SaveOrLeave(stop);
        }
    }

    private async Task SaveOrLeave(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException changed)
            {
                foreach (var entry in changed.Entries)
                {
                    entry.State = EntityState.Detached;
                }
            }
        }
    }

    private async Task<int> ThrowAway(DateTime now, CancellationToken stop)
    {
        var latest = now - _lingers;
        var thrown = 0;
        foreach (var key in await db.DataKeys.Where(k => k.RetiredAt < latest).ToListAsync(stop))
        {
            var prefix = IdentityVault.Prefix(key);
            if (!await db.Persons.AnyAsync(p => p.IdentitySealed!.StartsWith(prefix), stop))
            {
                db.Remove(key);
                thrown++;
            }
        }

        if (thrown > 0)
        {
            act.Begin(PersonsActs.RotateKeys);
            await db.SaveChangesAsync(stop);
        }

        return thrown;
    }

    /// <param name="Numbers">Identity numbers sealed anew.</param>
    /// <param name="Wrapped">Keys of people that the present master key now wraps.</param>
    /// <param name="ThrownAway">Retired keys that nothing stood under.</param>
    public sealed record Done(int Numbers, int Wrapped, int ThrownAway);
}
