using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

/// <summary>Gives the present <see cref="OrganisationBook"/>: which organisation is called what, and which owns a field of work, on a day.</summary>
public sealed class OrganisationBooks(IDbContextFactory<AppDb> contexts, TimeProvider clock) : Snapshot<OrganisationBook>(contexts, clock)
{
    protected override async Task<OrganisationBook> Read(AppDb db, CancellationToken stop) => new(
        await db.OrganisationPeriods.Where(p => p.WithdrawnAt == null).AsNoTracking().ToListAsync(stop),
        await db.OrganisationSuccessions.Where(s => s.WithdrawnAt == null).AsNoTracking().ToListAsync(stop));
}
