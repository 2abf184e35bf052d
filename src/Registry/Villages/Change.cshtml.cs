using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Propose)]
public sealed class ChangeModel(JourneyDesk journeys, ChangeVillage change, VillageDesk desk) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public ProfileFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    [BindProperty]
    public JourneyForm Form { get; set; } = new();

    public Journey Journey { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        What = new ProfileFacts { Village = Journey.Entry.Profile.Facts };
        await Offer(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        var answer = await journeys.Go(this, Journey, Form, VillageOrders.Change, What, Why,
            (version, saves) => change.Run(new VillageOrder<ProfileFacts>(Number, version, What, Why, saves), stop),
            "Đã ghi thay đổi vào sổ.", rowId: null, stop);
        await Offer(stop);
        return answer;
    }

    private async Task Offer(CancellationToken stop) =>
        ViewData["Communes"] = CommuneChoices.On(await desk.Units(stop), desk.Actor, What.Day ?? desk.Today, Journey.Entry.Profile.Facts.CommuneId);

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Thay đổi từ ngày", Number, RegistryPermissions.Propose, VillageOrders.Change, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
