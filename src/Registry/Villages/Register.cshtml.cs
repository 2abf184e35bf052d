using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journeys;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Write)]
public sealed class RegisterModel(RegisterVillage register, VillageDesk desk) : PageModel
{
    [BindProperty]
    public ProfileFacts What { get; set; } = new();

    [BindProperty]
    public ActFacts Why { get; set; } = new();

    public string? WhyNot => desk.WhyNot(RegistryPermissions.Write);

    /// <summary>Only once the register told of villages that are alike.</summary>
    public bool AsksWhetherAnother => What.IsAnother || ModelState[$"{nameof(What)}.{nameof(ProfileFacts.IsAnother)}"]?.Errors.Count > 0;

    public IReadOnlyList<Choice> Papers { get; private set; } = [];

    public Task OnGet(CancellationToken stop)
    {
        What = What with { Day = desk.Today };
        return Offer(stop);
    }

    /// <summary>The same form with the communes of the day that was typed.</summary>
    public async Task<IActionResult> OnPostDay(CancellationToken stop)
    {
        await Offer(stop);
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
        }

        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Offer(stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await register.Run(What, Why, stop);
        return outcome.Ok
            ? this.GoTo($"/lang-nghe/{outcome.Value.Number}", $"Đã ghi làng nghề số {outcome.Value.Number} vào sổ.")
            : this.ShowAgain(outcome.Problems);
    }

    private async Task Offer(CancellationToken stop)
    {
        Papers = await Law.Documents.Papers.Offered(desk.Documents, stop);
        ViewData["Papers"] = Papers;
        ViewData["Communes"] = CommuneChoices.On(await desk.Units(stop), desk.Actor, What.Day ?? desk.Today, What.Village.CommuneId);
    }
}
