using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Operations;

[Needs(RegistryPermissions.Write)]
public sealed class MendRestorationModel(JourneyDesk journeys, CorrectRestoration correct) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Row { get; set; }

    [BindProperty]
    public RestorationCorrection What { get; set; } = new();

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

        if (Journey.Entry.Restorations.FirstOrDefault(r => r.Id == Row) is not { } row)
        {
            return NotFound();
        }

        What = RestorationCorrection.Of(row);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        return await journeys.Go(this, Journey, Form, Why,
            (version, saves) => correct.Run(Row, new VillageOrder<RestorationCorrection>(Number, version, What, Why, saves), stop),
            "Đã đính chính.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Đính chính khôi phục, bảo tồn", Number, RegistryPermissions.Write, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
