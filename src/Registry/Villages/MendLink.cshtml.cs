using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Write)]
public sealed class MendLinkModel(JourneyDesk journeys, CorrectLink correct) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Row { get; set; }

    [BindProperty]
    public LinkCorrection What { get; set; } = new();

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

        if (Journey.Entry.Links.FirstOrDefault(r => r.Id == Row) is not { } row)
        {
            return NotFound();
        }

        What = await correct.Standing(row, stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        return await journeys.Go(this, Journey, Form, Why,
            (version, saves) => correct.Run(Row, new VillageOrder<LinkCorrection>(Number, version, What, Why, saves), stop),
            "Đã đính chính.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Đính chính liên kết", Number, RegistryPermissions.Write, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
