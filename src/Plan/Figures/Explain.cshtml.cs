using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Targets;
using LangNghe.Registry.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>"Vì sao có con số này?": reads like a proof, from the formula down to the rows, documents and law.</summary>
[Needs(PlanPermissions.Read)]
[FromReplica]
public sealed class Explain(AppDb db, FigureBook figures, FigureExplainer explainer, TargetBoard board, AsOfQuery asOf, ActBook acts, ActReading reading, Actor actor) : PageModel
{
    private const int ChangesShown = 30;

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    /// <summary>Which rows: counted (nothing), <c>can-xac-minh</c>, <c>khong-dem</c> or <c>nam-moi-hon</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "dong")]
    public string? Which { get; set; }

    public AsOfQuery AsOf => asOf;

    public FigureValue Value { get; private set; } = null!;

    public Explanation Explanation { get; private set; } = null!;

    public Breakdown Breakdown { get; private set; } = null!;

    public IReadOnlyList<TargetValue> Targets { get; private set; } = [];

    public IReadOnlyList<PressFigure> Press { get; private set; } = [];

    /// <summary>Of an indicator that an officer defined; empty for the figures that the program brings along.</summary>
    public IReadOnlyList<ReadableAct> History { get; private set; } = [];

    public bool MayDefine => Value.Figure is UserIndicator && actor.May(PlanPermissions.Define);

    public int Pages => Math.Max(1, (Explanation.RowCount - Explanation.HiddenRows + FigureExplainer.PageSize - 1) / FigureExplainer.PageSize);

    public string ActLabel(Act act) => acts.Label(act.Kind);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await figures.Find(code, asOf.Now, stop) is not { } figure)
        {
            return NotFound();
        }

        Number = Math.Max(1, Number);
        Value = await figures.Value(figure, asOf.Now, stop);
        Explanation = Which switch
        {
            "can-xac-minh" => await explainer.Explain(Value, await figures.RowsToVerify(Value, actor, stop), Number, stop),
            "khong-dem" => await explainer.Explain(Value, await figures.RowsLeftOut(Value, actor, stop), Number, stop),
            "nam-moi-hon" => await explainer.Explain(Value, figures.RowsNewer(Value, actor), Number, stop),
            _ => await explainer.Explain(Value, Number, stop),
        };
        Breakdown = await figures.ByUnit(Value, stop);
        Targets = [.. (await board.On(asOf.Now, stop)).Where(t => t.Target.FigureCodes.Contains(code))];
        Press = [.. (await db.PressOn(asOf.Now.Day, stop))[code]];
        History = figure is UserIndicator ? await Defined(Indicator.SubjectOf(code), stop) : [];
        return Page();
    }

    private async Task<IReadOnlyList<ReadableAct>> Defined(string subject, CancellationToken stop) =>
        await reading.Read(await db.ActsAbout(subject).AsNoTracking().Where(a => a.At <= asOf.Now.KnownAt).OrderByDescending(a => a.Id).ToListAsync(stop), subject, ChangesShown, stop);
}
