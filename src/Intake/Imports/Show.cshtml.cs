using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Law.Attachments;
using LangNghe.Law.Documents;
using LangNghe.Ui.Forms;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

[Needs(IntakePermissions.Read)]
public sealed class ShowModel(AppDb db, ImportBook book, ImportKinds kinds, AcceptImport accept, UndoImport undo, ChooseReading choose, ReadableDocuments documents, NamesInFile names, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Which lines are shown.</summary>
    [FromQuery(Name = "muc")]
    public string? Part { get; set; }

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public AcceptFacts What { get; set; } = new();

    [BindProperty]
    public UndoFacts Undoing { get; set; } = new();

    [BindProperty]
    public string? Sheet { get; set; }

    [BindProperty]
    public bool? Converts { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Import Import { get; private set; } = null!;

    public string KindLabel => kinds.Of(Import).Label;

    public Job? Job { get; private set; }

    public bool IsMine => book.IsMine(Import);

    public bool MayUndo => IsMine && Import.MayUndo(clock.UtcNow());

    public IReadOnlyList<(LineKind Kind, string Label, int Count)> Parts { get; private set; } = [];

    public LineKind? Shown { get; private set; }

    public int Count { get; private set; }

    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];

    /// <summary>By row, what the file calls it; only for who handed it in, and until it is accepted.</summary>
    public IReadOnlyDictionary<int, string> Names { get; private set; } = new Dictionary<int, string>();

    public IEnumerable<Choice> SheetChoices => (Import.SheetsOffered ?? "").Split('\n').Select(s => new Choice(s, s));

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        (What, Undoing, Version) = (new AcceptFacts { Version = Import.Version }, new UndoFacts { Version = Import.Version }, Import.Version);
        return Page();
    }

    public Task<IActionResult> OnPostChoose(CancellationToken stop) => Answer(() => choose.Run(Id, new ReadingChoices(Sheet, Converts), Version, stop), "", stop);

    public Task<IActionResult> OnPostAccept(CancellationToken stop) => Answer(() => accept.Run(Id, What, stop), nameof(What), stop);

    public Task<IActionResult> OnPostUndo(CancellationToken stop) => Answer(() => undo.Run(Id, Undoing, stop), nameof(Undoing), stop);

    private async Task<IActionResult> Answer(Func<Task<Problems>> order, string prefix, CancellationToken stop)
    {
        if (!book.MayImport)
        {
            return Forbid();
        }

        if (!await Load(stop) || !IsMine)
        {
            return NotFound();
        }

        db.ChangeTracker.Clear();
        var problems = await order();
        if (!problems.Any)
        {
            return this.GoTo(Import.Url);
        }

        // What the refused order had changed must not be taken for what stands.
        db.ChangeTracker.Clear();
        await Load(stop);
        return this.ShowAgain(problems, prefix);
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await book.Visible.AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, stop) is not { } import)
        {
            return false;
        }

        Import = import;
        if (import.IsAtWork)
        {
            var input = import.Id.ToString();
            Job = await db.Jobs.AsNoTracking().Where(j => j.ActorId == import.ActorId && j.Input == input).OrderByDescending(j => j.OrderedAt).ThenByDescending(j => j.Id).FirstOrDefaultAsync(stop);
        }

        await ReadLines(stop);
        ViewData["Papers"] = await Papers.Offered(documents, stop);
        return true;
    }

    private async Task ReadLines(CancellationToken stop)
    {
        var lines = db.ImportLines.AsNoTracking().Where(l => l.ImportId == Import.Id && l.Round == Import.Round);
        var counts = await lines.GroupBy(l => l.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop);
        Parts = [.. counts.OrderBy(c => c.Key).Select(c => (c.Key, LineWords.Label(c.Key), c.Count))];
        Shown = Parts.Where(p => LineWords.Code(p.Kind) == Part).Select(p => (LineKind?)p.Kind).FirstOrDefault() ?? (Parts.Count > 0 ? Parts[0].Kind : null);
        if (Shown is { } kind)
        {
            Count = Parts.First(p => p.Kind == kind).Count;
            Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
            Lines = await lines.Where(l => l.Kind == kind).OrderBy(l => l.Ordinal).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
            Names = IsMine && Import.State == ImportState.Checked ? await names.Of(Import, [.. Lines.Select(l => l.Row).Where(r => r > 0)], stop) : Names;
        }
    }
}
