using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Write)]
public sealed class LinkModel(JourneyDesk journeys, LinkVillages link) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public LinkFacts What { get; set; } = new();

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
            (version, saves) => link.Run(new VillageOrder<LinkFacts>(Number, version, What, Why, saves), stop),
            "Đã ghi liên kết.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Liên kết với làng khác", Number, RegistryPermissions.Write, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
