using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Targets;

[Needs(PlanPermissions.Read)]
[FromReplica]
public sealed class Show(AppDb db, TargetBoard board, TargetTrend trend, FigureBook figures, AsOfQuery asOf) : PageModel
{
    public AsOfQuery AsOf => asOf;

    public TargetValue Value { get; private set; } = null!;

    public Target Target => Value.Target;

    public IReadOnlyList<TrendSeries> Trend { get; private set; } = [];

    public IReadOnlyList<(FigureValue Value, Breakdown Breakdown)> Breakdowns { get; private set; } = [];

    public string? Owner { get; private set; }

    public Pace Pace => Pace.Of(Value.Terms, Value.Value, Value.Upper, asOf.Now.Day);

    public bool HasForecast => Trend.Any(s => s.Forecast(Target) is not null);

    /// <summary>After the milestone there is nothing left to say beforehand.</summary>
    public bool MayHaveForecast => asOf.Now.Day <= Target.MilestoneDay;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (await board.Find(code, asOf.Now, stop) is not { } value)
        {
            return NotFound();
        }

        Value = value;
        Owner = await db.PlanEntries.Where(e => e.Kind == PlanEntryKind.Actor && e.Code == value.Target.Owner).Select(e => e.Title).FirstOrDefaultAsync(stop);
        Trend = await trend.Of(value, asOf.Now, stop);
        var breakdowns = new List<(FigureValue, Breakdown)>();
        foreach (var figure in value.Figures)
        {
            breakdowns.Add((figure, await figures.ByUnit(figure with { AsOf = figure.AsOf with { UnitsDay = asOf.Now.UnitsDay } }, stop)));
        }

        Breakdowns = breakdowns;
        return Page();
    }
}
