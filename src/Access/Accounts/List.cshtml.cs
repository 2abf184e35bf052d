using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

[Needs(AccessPermissions.Read)]
public sealed class ListModel(AppDb db, Actor actor, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;

    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [FromQuery(Name = "vai-tro")]
    public string? Role { get; set; }

    [FromQuery(Name = "tinh-trang")]
    public string? State { get; set; }

    [FromQuery(Name = Sorting.Key)]
    public string? SortBy { get; set; }

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayManage => actor.May(AccessPermissions.Manage);

    public Sorting Sorting => Sorting.From(SortBy, "ten", "ten-dang-nhap", "dang-nhap");

    public async Task OnGet(CancellationToken stop)
    {
        var (today, now) = (clock.Today(), clock.UtcNow());
        var held = db.RoleAssignments.InForce(AsOf.On(today));
        var accounts = Filtered(db.Accounts, held, today);
        Count = await accounts.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        var page = await Ordered(accounts).Skip((Number - 1) * PageSize).Take(PageSize).AsNoTracking().ToListAsync(stop);
        var ids = page.Where(a => !a.IsEnded(today)).Select(a => a.Id).ToList();
        var roles = (await held.Where(r => ids.Contains(r.AccountId)).Select(r => new { r.AccountId, r.Role }).ToListAsync(stop)).ToLookup(r => r.AccountId, r => r.Role);
        Rows = page.ConvertAll(a => new Row(a.Id, a.UserName!, a.DisplayName, a.Organisation, string.Join(", ", roles[a.Id].Distinct().Select(RoleWords.Of)), AccountState.Of(a, today, now), a.LastSignedInAt));
    }

    private IQueryable<Account> Filtered(IQueryable<Account> accounts, IQueryable<RoleAssignment> held, DateOnly today)
    {
        foreach (var word in VietnameseText.SearchKey(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            accounts = accounts.Where(a => a.SearchKey.Contains(word));
        }

        if (!string.IsNullOrEmpty(Role))
        {
            accounts = accounts.Where(a => held.Any(r => r.AccountId == a.Id && r.Role == Role));
        }

        return State switch
        {
            AccountState.Open => accounts.Where(a => a.EndedOn == null || a.EndedOn >= today),
            AccountState.Waiting => accounts.Where(a => a.PasswordHash == null && (a.EndedOn == null || a.EndedOn >= today)),
            AccountState.Over => accounts.Where(a => a.EndedOn < today),
            _ => accounts,
        };
    }

    private IQueryable<Account> Ordered(IQueryable<Account> accounts) => Sorting switch
    {
        { By: "ten-dang-nhap", Descending: false } => accounts.OrderBy(a => a.NormalizedUserName),
        { By: "ten-dang-nhap" } => accounts.OrderByDescending(a => a.NormalizedUserName),
        { By: "dang-nhap", Descending: false } => accounts.OrderBy(a => a.LastSignedInAt != null).ThenBy(a => a.LastSignedInAt).ThenBy(a => a.SortKey),
        { By: "dang-nhap" } => accounts.OrderBy(a => a.LastSignedInAt == null).ThenByDescending(a => a.LastSignedInAt).ThenBy(a => a.SortKey),
        { Descending: true } => accounts.OrderByDescending(a => a.SortKey).ThenBy(a => a.NormalizedUserName),
        _ => accounts.OrderBy(a => a.SortKey).ThenBy(a => a.NormalizedUserName),
    };

    public sealed record Row(Guid Id, string Name, string DisplayName, string? Organisation, string Roles, string State, DateTime? LastSignedInAt);
}
