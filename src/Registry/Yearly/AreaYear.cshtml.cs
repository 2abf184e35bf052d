using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Yearly;

[Needs(RegistryPermissions.Read)]
public sealed class AreaYearModel(EnterYearlyFigure enter, VillageDesk desk, AsOfQuery asOf) : PageModel
{
    [FromQuery(Name = "nam")]
    public int? AskedYear { get; set; }

    [BindProperty]
    public YearlyFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    public IReadOnlyList<AreaFigureList.Line> Lines { get; private set; } = [];

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Decide);

    public async Task OnGet(CancellationToken stop)
    {
        await Read(stop);
        What = await YearSheet.Facts(desk.Db, villageId: null, AskedYear ?? desk.Today.Year - 1, stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!desk.Actor.May(RegistryPermissions.Decide))
        {
            return Forbid();
        }

        await Read(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await enter.Run(new YearlyOrder(null, 0, What, Why), stop);
        return outcome.Ok ? this.GoTo("/so-lieu-nam", $"Đã ghi {outcome.Value} số liệu của năm {What.Year}.") : this.ShowAgain(outcome.Problems);
    }

    private async Task Read(CancellationToken stop)
    {
        Lines = await AreaFigureList.Read(desk.Db, asOf.Now, stop);
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
    }
}
