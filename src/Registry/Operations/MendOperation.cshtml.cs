using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Registry.Villages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Operations;

[Needs(RegistryPermissions.Propose)]
public sealed class MendOperationModel(JourneyDesk journeys, CorrectOperation correct) : PageModel
{
    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public Guid Row { get; set; }

    [BindProperty]
    public OperationCorrection What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    [BindProperty]
    public JourneyForm Form { get; set; } = new();

    public Journey Journey { get; private set; } = null!;

    /// <summary>Of the row as it stands; a row that is gone needs no checking.</summary>
    public Sureness Sureness => Journey.Entry.Operations.FirstOrDefault(r => r.Id == Row)?.Sureness ?? Sureness.Stated;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        if (Journey.Entry.Operations.FirstOrDefault(r => r.Id == Row) is not { } row)
        {
            return NotFound();
        }

        What = OperationCorrection.Of(row);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Begin(stop))
        {
            return NotFound();
        }

        return await journeys.Go(this, Journey, Form, VillageOrders.CorrectOperation, What, Why,
            (version, saves) => correct.Run(Row, new VillageOrder<OperationCorrection>(Number, version, What, Why, saves), stop),
            "Đã đính chính.", Row, stop);
    }

    private async Task<bool> Begin(CancellationToken stop)
    {
        if (await journeys.Begin("Đính chính tình trạng hoạt động", Number, RegistryPermissions.Propose, VillageOrders.CorrectOperation, stop) is not { } journey)
        {
            return false;
        }

        Journey = journey;
        ViewData["Journey"] = journey;
        return true;
    }
}
