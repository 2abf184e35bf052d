using LangNghe.Access;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Privacy.Domain;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>Who may be given a request: who holds today, for the whole area or for what covers its commune, a role that handles requests.</summary>
public sealed class RequestTakers(AppDb db, IEnumerable<Permission> permissions, UnitBooks books, TimeProvider clock)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<Taker>> Of(DataRequest request, CancellationToken stop)
    {
        var today = clock.Today();
        var roles = permissions.Single(p => p.Code == PrivacyPermissions.Handle).Roles.ToList();
        var standing = db.RoleAssignments.InForce(AsOf.On(today)).Where(r => roles.Contains(r.Role));
        var covering = new List<Guid?>();
        if (request.UnitId is { } unit)
        {
            var book = await books.Current(stop);
            var bound = await standing.Where(r => r.UnitId != null).Select(r => r.UnitId).Distinct().ToListAsync(stop);
            covering.AddRange(bound.Where(b => book.Has(b!.Value) && book.SubtreeEver(b.Value).Contains(unit)));
        }

        var held = standing.Where(r => r.UnitId == null || covering.Contains(r.UnitId));
        return await db.Accounts.Where(a => (a.EndedOn == null || a.EndedOn >= today) && held.Any(r => r.AccountId == a.Id))
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).Take(Most).Select(a => new Taker(a.Id, a.DisplayName, a.Organisation)).ToListAsync(stop);
    }

    public sealed record Taker(Guid Id, string Name, string? Organisation);
}
