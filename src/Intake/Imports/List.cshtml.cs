using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Law.Attachments;
using LangNghe.Ui.Forms;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

[Needs(IntakePermissions.Read)]
[TakesFiles]
public sealed class ListModel(ImportBook book, ImportKinds kinds, TakeInFile takeIn) : PageModel
{
    public const int PageSize = 20;

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Import> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public IReadOnlyList<Kinds.ImportKind> All => kinds.All;

    public IEnumerable<Choice> Offered => kinds.All.Select(k => new Choice(k.Code, k.Label));

    public string LabelOf(string kind) => kinds.Find(kind)?.Label ?? kind;

    public bool MayImport => book.MayImport;

    public bool SeesAll => book.SeesAll;

    public Task OnGet(CancellationToken stop) => Load(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!MayImport)
        {
            return Forbid();
        }

        await Load(stop);
        await using var content = Upload?.OpenReadStream();
        var taken = await takeIn.Run(Kind, new FileFacts(Upload?.FileName, content), stop);
        return taken.Ok ? this.GoTo(taken.Value.Url) : this.ShowAgain(taken.Problems);
    }

    private async Task Load(CancellationToken stop)
    {
        Count = await book.Visible.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        Rows = await book.Visible.AsNoTracking().OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
    }
}
