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

    /// <summary>The same villages among those that are kept of the day, so that a database need not find out anew for each figure what each of them is.</summary>
    public async Task<IReadOnlyList<VillageEntry>> Among(VillageShelf villages, AppDb db, AsOf asOf, CancellationToken stop)
    {
        var with = With is null ? null : (await With(db, asOf).ToListAsync(stop)).ToHashSet();
        var without = Without is null ? null : (await Without(db, asOf).ToListAsync(stop)).ToHashSet();
        return [.. villages.Entries.Where(v => Population.Has(v) && with?.Contains(v.Id) != false && without?.Contains(v.Id) != true)];
    }
}
