using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Recognitions;

[Needs(RegistryPermissions.Decide)]
public sealed class RecogniseModel(JourneyDesk journeys, RecogniseVillage recognise, RecognitionDesk conditions) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    public IReadOnlyList<Condition> Conditions { get; private set; } = [];

    [BindProperty]
    public RecognitionFacts What { get; set; } = new();

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

        Conditions = await conditions.Conditions(Journey.Entry, What, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        Conditions = await conditions.Conditions(Journey.Entry, What, stop);
        return await journeys.Go(this, Journey, Form, Why,
            (version, saves) => recognise.Run(new VillageOrder<RecognitionFacts>(Number, version, What, Why, saves), stop),
            "Đã ghi công nhận.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Công nhận làng nghề", Number, RegistryPermissions.Decide, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
