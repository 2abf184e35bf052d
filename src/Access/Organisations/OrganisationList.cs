using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Organisations;

/// <summary>The organisations of a day, as known on a day, filtered and in the order of their names.</summary>
public sealed class OrganisationList(AppDb db)
{
    public Task<int> Count(AsOf asOf, string? search, OrganisationKind? kind, CancellationToken stop) => Filtered(asOf, search, kind).CountAsync(stop);

    public async Task<IReadOnlyList<OrganisationPeriod>> Rows(AsOf asOf, string? search, OrganisationKind? kind, int skip, int take, CancellationToken stop) =>
        await Filtered(asOf, search, kind).OrderBy(p => p.SortKey).ThenBy(p => p.Id).Skip(skip).Take(take).AsNoTracking().ToListAsync(stop);

    private IQueryable<OrganisationPeriod> Filtered(AsOf asOf, string? search, OrganisationKind? kind)
    {
        var found = db.OrganisationPeriods.InForce(asOf);
        foreach (var word in VietnameseText.SearchKey(search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.Where(p => p.SearchKey.Contains(word));
        }

        return kind is null ? found : found.Where(p => p.Kind == kind);
    }
}
