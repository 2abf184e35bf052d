using LangNghe.Foundation.Data;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law;

/// <summary>Gives the present <see cref="LawBook"/>.</summary>
public sealed class LawBooks(IDbContextFactory<AppDb> contexts, TimeProvider clock)
    : Snapshot<LawBook>(contexts, clock)
{
    protected override async Task<LawBook> Read(AppDb db, CancellationToken stop) => new(
        await db.Documents.AsNoTracking().Where(d => d.IsLaw).ToListAsync(stop),
        await db.Clauses.AsNoTracking().OrderBy(c => c.Order).ToListAsync(stop),
        await db.Parameters.AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.ValidFrom).ToListAsync(stop));
}
