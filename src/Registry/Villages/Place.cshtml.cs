using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Decide)]
public sealed class PlaceModel(JourneyDesk journeys, PlaceVillage place, VillageDesk desk) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    public IReadOnlyList<Choice> Heirs { get; private set; } = [];

    public string? Commune { get; private set; }

    public DateOnly? Day { get; private set; }

    [BindProperty]
    public PlacingFacts What { get; set; } = new();

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

        await Offer(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        var answer = await journeys.Go(this, Journey, Form, Why,
            (version, saves) => place.Run(new VillageOrder<PlacingFacts>(Number, version, What, Why, saves), stop),
            "Đã xếp làng vào xã, phường.", "/lang-nghe/cho-xep-xa");
        await Offer(stop);
        return answer;
    }

    private async Task Offer(CancellationToken stop)
    {
        var units = await desk.Units(stop);
        if (SplitPlaces.Of(units, Journey.Entry.Profile.Facts.CommuneId, desk.Today) is { } split)
        {
            Heirs = [.. split.Heirs.Select(h => new Choice(h.ToString(), Vi.Capital(units.Name(h, split.Day))))];
            Commune = units.Name(Journey.Entry.Profile.Facts.CommuneId!.Value, split.Day.AddDays(-1));
            Day = split.Day;
        }
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Xếp làng vào xã, phường", Number, RegistryPermissions.Decide, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
