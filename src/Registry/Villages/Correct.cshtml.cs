using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectModel(JourneyDesk journeys, CorrectVillage correct, VillageDesk desk) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [FromQuery(Name = "ngay")]
    public string? OnDay { get; set; }

    [BindProperty]
    public ProfileFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    [BindProperty]
    public JourneyForm Form { get; set; } = new();

    public Journey Journey { get; private set; } = null!;

    /// <summary>The profile that is corrected: the one that holds on the chosen day.</summary>
    public VillageProfile Row => DeskVillage.On(Journey.Entry.Profiles, What.Day ?? desk.Today) ?? Journey.Entry.Profiles[^1];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        What = What with { Day = VietnamDay.TryParse(OnDay, out var day) ? day : desk.Today };
        What = What with { Village = Row.Facts };
        await Offer(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        var answer = await journeys.Go(this, Journey, Form, VillageOrders.Correct, What, Why,
            (version, saves) => correct.Run(new VillageOrder<ProfileFacts>(Number, version, What, Why, saves), stop),
            "Đã đính chính.", rowId: null, stop);
        await Offer(stop);
        return answer;
    }

    private async Task Offer(CancellationToken stop) =>
        ViewData["Communes"] = CommuneChoices.On(await desk.Units(stop), desk.Actor, What.Day ?? desk.Today, Row.Facts.CommuneId);

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Đính chính", Number, RegistryPermissions.Propose, VillageOrders.Correct, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
