using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Yearly;

[Needs(RegistryPermissions.Write)]
public sealed class VillageYearModel(EnterYearlyFigure enter, VillageDesk desk) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [FromQuery(Name = "nam")]
    public int? AskedYear { get; set; }

    [BindProperty]
    public YearlyFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public DeskVillage Entry { get; private set; } = null!;

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Write);

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        What = await YearSheet.Facts(desk.Db, Entry.Village.Id, AskedYear ?? desk.Today.Year - 1, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await enter.Run(new YearlyOrder(Number, Version, What, Why), stop);
        return outcome.Ok
            ? this.GoTo(Entry.Url, $"Đã ghi {outcome.Value} số liệu của năm {What.Year}.")
            : this.ShowAgain(outcome.Problems);
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (await desk.Find(Number, stop) is not { } entry)
        {
            return false;
        }

        Entry = entry;
        Years = await YearSheet.Years(desk.Db, entry.Village.Id, stop);
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
        return true;
    }
}
