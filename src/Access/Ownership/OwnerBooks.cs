using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Ownership;

/// <summary>Gives the present <see cref="OwnerBook"/>.</summary>
public sealed class OwnerBooks(IDbContextFactory<AppDb> contexts, TimeProvider clock) : Snapshot<OwnerBook>(contexts, clock)
{
    protected override async Task<OwnerBook> Read(AppDb db, CancellationToken stop) =>
        new(await db.MatterOwners.AsNoTracking().Where(o => o.WithdrawnAt == null).ToListAsync(stop));
}
