using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Documents;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Ownership;

[Needs(AccessPermissions.Read)]
public sealed class MatterPageModel(AppDb db, IEnumerable<Matter> matters, Owners owners, ReadableDocuments documents, ChangeOwner change, Actor actor, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [BindProperty]
    public OwnerFacts What { get; set; } = new();

    [BindProperty]
    public DecisionFacts Why { get; set; } = new();

    public Matter Matter { get; private set; } = null!;

    public IReadOnlyList<(string Owner, MatterOwner Row)> History { get; private set; } = [];

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    public bool MayChange => actor.May(AccessPermissions.Manage);

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Load(fill: true, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!MayChange)
        {
            return Forbid();
        }

        if (!await Load(fill: false, stop))
        {
            return NotFound();
        }

        var problems = ModelState.IsValid ? await change.Run(Code, What, Why, stop) : new Problems();
        return ModelState.IsValid && !problems.Any
            ? this.GoTo("/quan-tri/quan-ly-muc", What.From > clock.Today() ? $"Mục “{Matter.Label}” sẽ giao lại từ ngày {Vi.Day(What.From.Value)}." : $"Đã giao lại mục “{Matter.Label}”.")
            : this.ShowAgain(problems);
    }

    private async Task<bool> Load(bool fill, CancellationToken stop)
    {
        if (matters.FirstOrDefault(m => m.Code == Code) is not { } matter)
        {
            return false;
        }

        Matter = matter;
        var rows = await db.MatterOwners.AsNoTracking().Where(o => o.Matter == Code && o.WithdrawnAt == null).OrderBy(o => o.From).ThenBy(o => o.Rank).ToListAsync(stop);
        var history = new List<(string, MatterOwner)>();
        foreach (var row in rows)
        {
            history.Add((await owners.Name(row.Field, communeId: null, stop), row));
        }

        History = history;
        Choices = [new Choice(OwnerFacts.Commune, "Ủy ban nhân dân cấp xã của làng"), .. Enum.GetValues<FieldOfWork>().Select(f => new Choice(f.ToString(), $"Cơ quan quản lý {f.Words}"))];
        ViewData["Papers"] = await Papers.Offered(documents, stop);
        if (fill)
        {
            What = new OwnerFacts { Seen = ChangeOwner.SeenOf(rows) };
        }

        return true;
    }
}
