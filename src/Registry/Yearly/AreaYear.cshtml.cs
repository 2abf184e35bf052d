using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Yearly;

[Needs(RegistryPermissions.Read)]
public sealed class AreaYearModel(EnterYearlyFigure enter, YearTotals totals, VillageDesk desk, AsOfQuery asOf) : YearForm
{
    public IReadOnlyList<YearTotal> Lines { get; private set; } = [];

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Decide);

    public async Task OnGet(CancellationToken stop) => Open(await Read(AskedYear ?? desk.Today.Year - 1, stop));

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!desk.Actor.May(RegistryPermissions.Decide))
        {
            return Forbid();
        }

        var problems = new Problems();
        if (ModelState.IsValid)
        {
            var outcome = await enter.Run(new YearlyOrder(null, Version, Seen, What, Why), stop);
            if (outcome.Ok)
            {
                return this.GoTo("/so-lieu-nam", $"Đã ghi {outcome.Value} số liệu của năm {What.Year}.");
            }

            problems = outcome.Problems;
        }

        return ShowAgain(await Read(What.Year ?? Seen ?? desk.Today.Year - 1, stop), problems);
    }

    private async Task<YearSheet> Read(int year, CancellationToken stop)
    {
        var lines = new List<YearTotal>();
        foreach (var known in await totals.Years(asOf.Now, measure: null, stop))
        {
            lines.AddRange(await totals.Read(known, asOf.Now, measure: null, stop));
        }

        Lines = [.. YearlyMeasures.All.SelectMany(m => lines.Where(l => l.Measure == m))];
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
        return await YearSheet.Read(desk.Db, village: null, year, stop);
    }
}
