using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Seeding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Targets;

[Needs(PlanPermissions.Read)]
[FromReplica]
public sealed class Board(AppDb db, TargetBoard board, AsOfQuery asOf) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "van-ban")]
    public string? Set { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public string? Status { get; set; }

    public AsOfQuery AsOf => asOf;

    public IReadOnlyList<TargetSet> Sets { get; private set; } = [];

    public TargetSet Chosen { get; private set; } = null!;

    public IReadOnlyList<TargetValue> All { get; private set; } = [];

    public IEnumerable<IGrouping<int, TargetValue>> Shown =>
        All.Where(v => string.IsNullOrEmpty(Status) || v.Verdict?.Status.Code == Status).GroupBy(v => v.Target.Milestone).OrderBy(g => g.Key);

    public IReadOnlyDictionary<string, string> Owners { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public int Count(TargetStatus status) => All.Count(v => v.Verdict?.Status == status);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Sets = await db.TargetSets.AsNoTracking().OrderBy(s => s.Order).ToListAsync(stop);
        if (Sets.FirstOrDefault(s => s.Code == (string.IsNullOrEmpty(Set) ? SeedTargets.PlanSet : Set)) is not { } chosen)
        {
            return NotFound();
        }

        Chosen = chosen;
        All = await board.On(asOf.Now, stop, chosen.Code);
        Owners = await db.PlanEntries.AsNoTracking().Where(e => e.Kind == PlanEntryKind.Actor).ToDictionaryAsync(e => e.Code, e => e.Title, stop);
        return Page();
    }
}
