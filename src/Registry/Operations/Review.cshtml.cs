using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Operations;

[Needs(RegistryPermissions.Propose)]
public sealed class ReviewModel(JourneyDesk journeys, ReviewVillage review) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public ReviewFacts What { get; set; } = new();

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

        return await journeys.Go(this, Journey, Form, VillageOrders.Review, What, Why,
            (version, saves) => review.Run(new VillageOrder<ReviewFacts>(Number, version, What, Why, saves), stop),
            $"Đã ghi kết quả rà soát năm {What.Year}.", rowId: null, stop);
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Rà soát, xếp loại", Number, RegistryPermissions.Propose, VillageOrders.Review, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
