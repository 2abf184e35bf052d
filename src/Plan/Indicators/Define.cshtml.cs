using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Indicators;

[Needs(PlanPermissions.Define)]
public sealed class Define(AppDb db, DefineIndicator define, FigureBook figures, AsOfQuery asOf) : PageModel
{
    [BindProperty]
    public IndicatorFacts Facts { get; set; } = new();

    [BindProperty]
    public int OpenedAt { get; set; }

    public string? Code { get; private set; }

    public string? WhyNot => asOf.IsToday ? null : RecordBook.NotToday;

    public IReadOnlyList<Figure> Known => figures.All;

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken stop)
    {
        Code = code;
        if (code is null)
        {
            return Page();
        }

        if (await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code && i.WithdrawnAt == null, stop) is not { } indicator)
        {
            return NotFound();
        }

        Facts = new IndicatorFacts { Label = indicator.Label, Unit = indicator.Unit, Formula = indicator.Formula };
        OpenedAt = indicator.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken stop)
    {
        Code = code;
        if (WhyNot is { } closed)
        {
            return this.ShowAgain(Problems.Of("", closed), nameof(Facts));
        }

        var outcome = await define.Run(code, OpenedAt, Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/ke-hoach/so-lieu/{outcome.Value.Code}", notice: $"Đã ghi chỉ số “{outcome.Value.Label}”, bản {outcome.Value.Version}.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }
}
