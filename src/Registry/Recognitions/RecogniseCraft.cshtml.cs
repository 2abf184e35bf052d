using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Recognitions;

[Needs(RegistryPermissions.Decide)]
public sealed class RecogniseCraftModel(RecogniseCraft recognise, VillageDesk desk) : PageModel
{
    [BindProperty]
    public CraftFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    public IReadOnlyList<Choice> Communes { get; private set; } = [];

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Decide);

    public Task OnGet(CancellationToken stop) => Offer(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Offer(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await recognise.Run(What, Why, stop);
        return outcome.Ok ? this.GoTo("/nghe-truyen-thong", $"Đã ghi nghề truyền thống: {outcome.Value.Craft}.") : this.ShowAgain(outcome.Problems);
    }

    private async Task Offer(CancellationToken stop)
    {
        Communes = CommuneChoices.On(await desk.Units(stop), desk.Actor, What.Day ?? desk.Today, What.CommuneId);
        ViewData["Papers"] = await Papers.Offered(desk.Documents, stop);
    }
}
