using LangNghe.Foundation.Data;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Territory;

/// <summary>Gives the present <see cref="UnitBook"/>.</summary>
public sealed class UnitBooks(IDbContextFactory<AppDb> contexts, TimeProvider clock)
    : Snapshot<UnitBook>(contexts, clock)
{
    protected override async Task<UnitBook> Read(AppDb db, CancellationToken stop) => new(
        await db.Units.AsNoTracking().ToListAsync(stop),
        await db.UnitPeriods.AsNoTracking().ToListAsync(stop),
        await db.Successions.AsNoTracking().ToListAsync(stop),
        await db.LabelPoints.AsNoTracking().ToListAsync(stop));
}
