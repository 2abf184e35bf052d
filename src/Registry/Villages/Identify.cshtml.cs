using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Propose)]
public sealed class IdentifyModel(JourneyDesk journeys, IdentifyVillage identify, VillageDesk desk) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public IdentityFacts What { get; set; } = new();

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

        What = new IdentityFacts { Kind = Journey.Entry.Kind, Village = Journey.Entry.Profile.Facts with { Name = null } };
        await Offer(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        var answer = await journeys.Go(this, Journey, Form, VillageOrders.Identify, What, Why,
            (version, saves) => identify.Run(new VillageOrder<IdentityFacts>(Number, version, What, Why, saves), stop),
            "Đã xác định làng nghề.", rowId: null, stop);
        await Offer(stop);
        return answer;
    }

    private async Task Offer(CancellationToken stop) =>
        ViewData["Communes"] = CommuneChoices.On(await desk.Units(stop), desk.Actor, desk.Today, Journey.Entry.Profile.Facts.CommuneId);

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Xác định làng chưa nêu tên", Number, RegistryPermissions.Propose, VillageOrders.Identify, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
