using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Records;

/// <summary>Gives a village's records of one kind, on the day that the page asks about.</summary>
public sealed class RecordShelves(AppDb db, Actor actor, AsOfQuery asOf, Kept<IReadOnlyList<VillageRecord>> kept)
{
    private (Guid Id, int Number)? _village;

    public async Task<RecordShelf<T>> Of<T>(Guid villageId, string permission, CancellationToken stop) where T : VillageRecord
    {
        var day = asOf.Now.Day;
        var known = await kept.Get(db, (typeof(T), villageId, asOf.Now.KnownAt), () => Known<T>(villageId, stop), stop);
        var rows = known.Cast<T>().Where(r => r.From <= day).ToList();
        var number = await Number(villageId, stop);
        var may = actor.May(permission) || actor.May(RegistryPermissions.Propose);
        return new RecordShelf<T>(
            number,
            [.. rows.Where(r => r.HoldsOn(day))],
            [.. rows.Where(r => r.NeedsVerifyingAfter(day))],
            [.. rows.Where(r => !r.HoldsOn(day) && !r.NeedsVerifyingAfter(day))],
            may && asOf.IsToday,
            may && !asOf.IsToday ? RecordBook.NotToday : null);
    }

    private async Task<IReadOnlyList<VillageRecord>> Known<T>(Guid villageId, CancellationToken stop) where T : VillageRecord =>
        await db.Set<T>().AsNoTracking().Known(asOf.Now).Where(r => r.VillageId == villageId).OrderByDescending(r => r.From).ToListAsync(stop);

    /// <summary>A page has a shelf of every kind, all of one village.</summary>
    private async Task<int> Number(Guid villageId, CancellationToken stop)
    {
        if (_village is not { } known || known.Id != villageId)
        {
            known = (villageId, await db.Villages.Where(v => v.Id == villageId).Select(v => v.Number).SingleAsync(stop));
            _village = known;
        }

        return known.Number;
    }
}
