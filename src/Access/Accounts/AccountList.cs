using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

/// <summary>The accounts as they stand today, filtered and in order.</summary>
public sealed class AccountList(AppDb db, TimeProvider clock)
{
    public Task<int> Count(AccountListQuery query, CancellationToken stop) => Filtered(query, clock.Today()).CountAsync(stop);

    public async Task<IReadOnlyList<AccountListRow>> Rows(AccountListQuery query, int skip, int take, CancellationToken stop)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var accounts = await Ordered(Filtered(query, today), query).Skip(skip).Take(take).AsNoTracking().ToListAsync(stop);
        var ids = accounts.Where(a => !a.IsEnded(today)).Select(a => a.Id).ToList();
        var roles = (await Held(today).Where(r => ids.Contains(r.AccountId)).Select(r => new { r.AccountId, r.Role }).ToListAsync(stop)).ToLookup(r => r.AccountId, r => r.Role);
        return accounts.ConvertAll(a => new AccountListRow(
            a.Id, a.UserName!, a.DisplayName, a.Organisation, string.Join(", ", roles[a.Id].Distinct().Select(RoleWords.Of)), AccountState.Of(a, today, now), a.LastSignedInAt));
    }

    private IQueryable<RoleAssignment> Held(DateOnly today) => db.RoleAssignments.InForce(AsOf.On(today));

    private IQueryable<Account> Filtered(AccountListQuery query, DateOnly today)
    {
        IQueryable<Account> accounts = db.Accounts;
        foreach (var word in VietnameseText.SearchKey(query.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            accounts = accounts.Where(a => a.SearchKey.Contains(word));
        }

        if (!string.IsNullOrEmpty(query.Role))
        {
            var (held, role) = (Held(today), query.Role);
            accounts = accounts.Where(a => held.Any(r => r.AccountId == a.Id && r.Role == role));
        }

        return query.State switch
        {
            AccountState.Open => accounts.Where(a => a.EndedOn == null || a.EndedOn >= today),
            AccountState.Waiting => accounts.Where(a => a.PasswordHash == null && (a.EndedOn == null || a.EndedOn >= today)),
            AccountState.Over => accounts.Where(a => a.EndedOn < today),
            _ => accounts,
        };
    }

    private static IQueryable<Account> Ordered(IQueryable<Account> accounts, AccountListQuery query) => query.Sorted() switch
    {
        { By: "ten-dang-nhap", Descending: false } => accounts.OrderBy(a => a.NormalizedUserName),
        { By: "ten-dang-nhap" } => accounts.OrderByDescending(a => a.NormalizedUserName),
        { By: "dang-nhap", Descending: false } => accounts.OrderBy(a => a.LastSignedInAt != null).ThenBy(a => a.LastSignedInAt).ThenBy(a => a.SortKey),
        { By: "dang-nhap" } => accounts.OrderBy(a => a.LastSignedInAt == null).ThenByDescending(a => a.LastSignedInAt).ThenBy(a => a.SortKey),
        { Descending: true } => accounts.OrderByDescending(a => a.SortKey).ThenBy(a => a.NormalizedUserName),
        _ => accounts.OrderBy(a => a.SortKey).ThenBy(a => a.NormalizedUserName),
    };
}
