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
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Desk;

/// <summary>What waits for this officer, and how the Plan stands in one line.</summary>
[Needs(PlanPermissions.Read)]
public sealed class Desk(AppDb db, TargetBoard board, VillageIndex index, IEnumerable<WaitingWork> work, Actor actor, AsOfQuery asOf, ActBook acts) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public Actor Actor => actor;

    public IReadOnlyList<TargetValue> Targets { get; private set; } = [];

    public Confirmations Confirmations { get; private set; } = null!;

    public IReadOnlyList<Act> Recent { get; private set; } = [];

    /// <summary>What the rooms have for this officer.</summary>
    public IReadOnlyList<WaitingLine> Waiting { get; private set; } = [];

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
        var visible = (await index.On(db, today, stop)).Entries.Where(v => actor.SeesVillage(v.Id, v.CommuneId)).ToList();
        (Villages, Unnamed) = (visible.Count, visible.Count(v => v.Words.IsUnnamed));
        Waiting = await WaitingFor(stop);
        Recent = actor.AccountId is { } me
            ? await db.Acts.AsNoTracking().Where(a => a.ActorId == me).OrderByDescending(a => a.Id).Take(8).ToListAsync(stop) : [];
    }

    private async Task<IReadOnlyList<WaitingLine>> WaitingFor(CancellationToken stop)
    {
        var lines = new List<WaitingLine>();
        foreach (var kind in work.Where(w => w.Permission is not { } needed || actor.May(needed)).OrderBy(w => w.Order))
        {
            if (await kind.Find(HttpContext.RequestServices, stop) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
