using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Villages of a population, where said only those with records of some kind, or without. The number is the count of these very rows.</summary>
/// <param name="With">The villages that have such a record; null asks nothing.</param>
/// <param name="Without">The villages that are left out; null for none.</param>
public sealed record VillageSet(VillagePopulation Population, Func<AppDb, AsOf, IQueryable<Guid>>? With = null, Func<AppDb, AsOf, IQueryable<Guid>>? Without = null)
{
    public IQueryable<VillageAt> Rows(AppDb db, AsOf asOf)
    {
        var villages = db.VillagesAt(asOf);
        // First, so that a database goes to the few villages of these records before it asks what each of them is.
        if (With?.Invoke(db, asOf) is { } with)
        {
            villages = villages.Where(v => with.Contains(v.Id));
        }

        villages = Population.Of(villages);
        return Without?.Invoke(db, asOf) is { } without ? villages.Where(v => !without.Contains(v.Id)) : villages;
    }

    public async Task<int> Count(AppDb db, AsOf asOf, VillageTally tally, CancellationToken stop) =>
        With is null && Without is null ? tally.Of(Population) : await Rows(db, asOf).CountAsync(stop);
}
