using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Book;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

/// <summary>How long personal data is kept, what is due, and what was decided.</summary>
[Needs(PrivacyPermissions.ReadRetention)]
public sealed class RetentionModel(AppDb db, Actor actor, DecideRetention decide, JobQueue jobs, IEnumerable<OwnKeeping> keepings) : PageModel
{
    public const string Address = "/quan-tri/luu-giu";

    private const int DecidedShown = 30;

    [BindProperty]
    public RetentionDecision Decision { get; set; } = new();

    public IReadOnlyList<RetentionRule> Rules { get; private set; } = [];

    /// <summary>What the program deletes by itself.</summary>
    public IReadOnlyList<KeepingNow> Kept { get; private set; } = [];

    public int Waiting { get; private set; }

    public IReadOnlyList<Row> Due { get; private set; } = [];

    public IReadOnlyList<Row> Decided { get; private set; } = [];

    public IReadOnlyDictionary<(RetentionTarget, RetentionState), int> Counts { get; private set; } = new Dictionary<(RetentionTarget, RetentionState), int>();

    public bool MaySet => actor.May(PrivacyPermissions.SetRetention);

    public bool MayDecide => actor.May(PrivacyPermissions.CarryOut);

    public Task OnGet(CancellationToken stop) => Load(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!MayDecide)
        {
            return Forbid();
        }

        if (ModelState.IsValid)
        {
            var outcome = await decide.Run(Decision, stop);
            if (outcome.Ok)
            {
                return this.GoTo(Address, $"{(Decision.Keep == true ? "Đã giữ lại" : "Đã xóa, ẩn")} {outcome.Value.Decided} mục.{(outcome.Value.Gone > 0 ? $" {outcome.Value.Gone} mục không còn đến hạn." : "")}");
            }

            db.ChangeTracker.Clear();
            await Load(stop);
            return this.ShowAgain(outcome.Problems, nameof(Decision));
        }

        await Load(stop);
        return this.ShowAgain();
    }

    public async Task<IActionResult> OnPostLook(CancellationToken stop) =>
        MayDecide ? this.GoTo(Job.PageOf(await jobs.Add(ProposeRetention.Code, null, stop))) : Forbid();

    private async Task Load(CancellationToken stop)
    {
        Rules = await db.RetentionRules.AsNoTracking().OrderBy(r => r.Code).ToListAsync(stop);
        Counts = (await db.RetentionCases.GroupBy(c => new { c.Target, c.State }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop)).ToDictionary(g => (g.Key.Target, g.Key.State), g => g.Count);
        Waiting = await db.RetentionCases.CountAsync(c => c.DecidedAt == null, stop);
        Due = await Named(await db.RetentionCases.AsNoTracking().Where(c => c.DecidedAt == null).OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(RetentionDecision.MostAtOnce).ToListAsync(stop), stop);
        Kept = await Standing(stop);
        Decided = await Named(await db.RetentionCases.AsNoTracking().Where(c => c.DecidedAt != null).OrderByDescending(c => c.DecidedAt).ThenBy(c => c.Id).Take(DecidedShown).ToListAsync(stop), stop);
    }

    private async Task<IReadOnlyList<KeepingNow>> Standing(CancellationToken stop)
    {
        var standing = new List<KeepingNow>();
        foreach (var keeping in keepings)
        {
            standing.Add(await keeping.Now(HttpContext.RequestServices, stop));
        }

        return standing;
    }

    private async Task<IReadOnlyList<Row>> Named(List<RetentionCase> cases, CancellationToken stop)
    {
        var people = cases.ConvertAll(c => c.PersonId);
        var names = await db.Persons.VisibleTo(actor).Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        return cases.ConvertAll(c => new Row(c, names.GetValueOrDefault(c.PersonId, "(không xem được)")));
    }

    public sealed record Row(RetentionCase Case, string Name);
}
