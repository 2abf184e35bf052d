using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Recognitions;

[Needs(RegistryPermissions.Decide)]
public sealed class RevokeModel(JourneyDesk journeys, RevokeRecognition revoke) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public RevocationFacts What { get; set; } = new();

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
            (version, saves) => revoke.Run(new VillageOrder<RevocationFacts>(Number, version, What, Why, saves), stop),
            "Đã ghi việc thu hồi.");
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Thu hồi bằng công nhận", Number, RegistryPermissions.Decide, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
