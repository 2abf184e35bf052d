using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Villages of a population, where said only those with records of some kind, or without.</summary>
/// <param name="With">The villages that have such a record; null asks nothing.</param>
/// <param name="Without">The villages that are left out; null for none.</param>
public sealed record VillageSet(VillagePopulation Population, Func<AppDb, AsOf, IQueryable<Guid>>? With = null, Func<AppDb, AsOf, IQueryable<Guid>>? Without = null)
{
    /// <summary>Those among the villages that are kept of the day, so that a database need not find out anew for each figure what each of them is.</summary>
    public async Task<IReadOnlyList<VillageEntry>> Among(VillageShelf villages, AppDb db, AsOf asOf, CancellationToken stop)
    {
        var with = With is null ? null : (await With(db, asOf).ToListAsync(stop)).ToHashSet();
        var without = Without is null ? null : (await Without(db, asOf).ToListAsync(stop)).ToHashSet();
        return [.. villages.Entries.Where(v => Population.Has(v) && with?.Contains(v.Id) != false && without?.Contains(v.Id) != true)];
    }
}
