using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Forms;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Moves;

[Needs(AccessPermissions.Manage)]
[NeedsRecentSignIn]
public sealed class MoveModel(StrandedRoles stranded, MoveRoles move, OrganisationForms forms, TimeProvider clock) : PageModel
{
    public const string Place = "/quan-tri/chuyen-vai-tro";

    public const int PageSize = 20;

    [FromQuery(Name = Pager.Key)]
    public int AskedPage { get; set; } = 1;

    [BindProperty]
    public MoveFacts What { get; set; } = new();

    [BindProperty]
    public DecisionFacts Why { get; set; } = new();

    /// <summary>Those of the page.</summary>
    public IReadOnlyList<StrandedRole> Roles { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>How many of them move on a day that is decided already.</summary>
    public int Decided { get; private set; }

    public IReadOnlyList<Choice> Papers { get; private set; } = [];

    /// <summary>The name of the place to which the role is to go; null while it is to be chosen.</summary>
    public string? ChosenFor(int index) => Roles[index].Heirs.FirstOrDefault(h => h.Value == What.Rows[index].To?.ToString())?.Label;

    /// <summary>What was chosen for it was refused.</summary>
    public bool IsWrong(int index) => ModelState.TryGetValue($"{nameof(What)}.{nameof(What.Rows)}[{index}].{nameof(MoveFact.To)}", out var said) && said.Errors.Count > 0;

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
                return this.GoTo(Place, What.Day > clock.Today() ? $"{outcome.Value} vai trò sẽ chuyển từ ngày {Vi.Day(What.Day.Value)}." : $"Đã chuyển {outcome.Value} vai trò.");
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
        var listed = await stranded.All(stop);
        var all = listed.ToDictionary(r => r.Role.Id);
        (Total, Decided, AskedPage) = (listed.Count, listed.Count(r => r.Next is not null), Math.Clamp(AskedPage, 1, Math.Max(1, (listed.Count + PageSize - 1) / PageSize)));
        Papers = await forms.Papers(stop);
        if (What.Rows.Count == 0 || What.Rows.Exists(r => !all.ContainsKey(r.RoleId)))
        {
            ModelState.Clear();
            What = What with { Rows = [.. listed.Skip((AskedPage - 1) * PageSize).Take(PageSize).Select(r => What.Rows.Find(w => w.RoleId == r.Role.Id) ?? new MoveFact { RoleId = r.Role.Id, To = r.Proposed })] };
        }

        Roles = What.Rows.ConvertAll(r => all[r.RoleId]);
    }
}
