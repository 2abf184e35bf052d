using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Operations;

[Needs(RegistryPermissions.Write)]
public sealed class RestoreModel(JourneyDesk journeys, RestoreVillage restore) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public RestorationFacts What { get; set; } = new();

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
            (version, saves) => restore.Run(new VillageOrder<RestorationFacts>(Number, version, What, Why, saves), stop),
            "Đã ghi việc khôi phục, bảo tồn.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Khôi phục, bảo tồn", Number, RegistryPermissions.Write, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
