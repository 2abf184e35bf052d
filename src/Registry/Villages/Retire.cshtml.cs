using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Decide)]
public sealed class RetireModel(JourneyDesk journeys, RetireVillage retire) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public RetirementFacts What { get; set; } = new();

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
            (version, saves) => retire.Run(new VillageOrder<RetirementFacts>(Number, version, What, Why, saves), stop),
            $"Đã xóa mục số {Number} khỏi sổ.", "/lang-nghe");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Xóa khỏi sổ", Number, RegistryPermissions.Decide, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
