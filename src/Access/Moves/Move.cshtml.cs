using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Moves;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
public sealed class MoveModel(StrandedRoles stranded, MoveRoles move, OrganisationForms forms, TimeProvider clock) : PageModel
{
    public const string Place = "/quan-tri/chuyen-vai-tro";

    [BindProperty]
    public MoveFacts What { get; set; } = new();

    [BindProperty]
    public DecisionFacts Why { get; set; } = new();

    public IReadOnlyList<StrandedRole> Roles { get; private set; } = [];

    public IReadOnlyList<Choice> Papers { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        What = new MoveFacts { Day = clock.Today() };
        await Load(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            var outcome = await move.Run(What, Why, stop);
            if (outcome.Ok)
            {
                return this.GoTo(Place, $"Đã chuyển {outcome.Value} vai trò.");
            }

            await Load(stop);
            return this.ShowAgain(outcome.Problems);
        }

        await Load(stop);
        return this.ShowAgain();
    }

    /// <summary>As they were sent; anew when the form was just opened, or when somebody moved or ended one of them meanwhile.</summary>
    private async Task Load(CancellationToken stop)
    {
        var all = (await stranded.All(stop)).ToDictionary(r => r.Role.Id);
        Papers = await forms.Papers(stop);
        if (What.Rows.Count == 0 || What.Rows.Exists(r => !all.ContainsKey(r.RoleId)))
        {
            ModelState.Clear();
            What = What with { Rows = [.. all.Values.Select(r => What.Rows.Find(w => w.RoleId == r.Role.Id) ?? new MoveFact { RoleId = r.Role.Id, To = r.Proposed })] };
        }

        Roles = What.Rows.ConvertAll(r => all[r.RoleId]);
    }
}
