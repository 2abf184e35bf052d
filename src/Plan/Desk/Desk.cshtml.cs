using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Plan.Seeding;
using LangNghe.Plan.Targets;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Desk;

/// <summary>What waits for this officer, and how the Plan stands in one line.</summary>
[Needs(PlanPermissions.Read)]
public sealed class Desk(AppDb db, TargetBoard board, Actor actor, AsOfQuery asOf, ActBook acts) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public Actor Actor => actor;

    public IReadOnlyList<TargetValue> Targets { get; private set; } = [];

    public Confirmations Confirmations { get; private set; } = null!;

    public IReadOnlyList<Act> Recent { get; private set; } = [];

    public int Unnamed { get; private set; }

    public int Villages { get; private set; }

    public int Count(TargetStatus status) => Targets.Count(t => t.Verdict?.Status == status);

    public string ActLabel(Act act) => acts.Label(act.Kind);

    public string MatterWords(string matter) => Confirmations.Words(matter, asOf.Today);

    public bool IsStale(string matter) => Confirmations.ConfirmedOn(matter, asOf.Today) is not { } on || on.AddMonths(TargetRule.FreshMonths) < asOf.Today;

    public static IReadOnlyDictionary<string, string> Matters => RegisterMatters.Labels;

    public async Task OnGetAsync(CancellationToken stop)
    {
        // Work is done today, whatever day the address still carries from a page before.
        var today = Foundation.Time.AsOf.On(asOf.Today);
        Targets = await board.On(today, stop, SeedTargets.PlanSet);
        Confirmations = await Confirmations.Load(db, today, stop);
        var visible = db.VillagesAt(today).VisibleTo(actor);
        Villages = await visible.CountAsync(stop);
        Unnamed = await visible.CountAsync(v => v.Profile.IsUnnamed, stop);
        Recent = actor.AccountId is { } me
            ? await db.Acts.AsNoTracking().Where(a => a.ActorId == me).OrderByDescending(a => a.Id).Take(8).ToListAsync(stop) : [];
    }
}
