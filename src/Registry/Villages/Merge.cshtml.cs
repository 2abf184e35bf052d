using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Decide)]
public sealed class MergeModel(JourneyDesk journeys, MergeVillages merge) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public MergeFacts What { get; set; } = new();

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

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        return await journeys.Go(this, Journey, Form, Why,
            (version, saves) => merge.Run(new VillageOrder<MergeFacts>(Number, version, What, Why, saves), stop),
            $"Đã gộp mục số {Number}.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Gộp mục trùng", Number, RegistryPermissions.Decide, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
