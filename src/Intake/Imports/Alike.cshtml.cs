using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Keeping;
using LangNghe.Intake.Kinds;
using LangNghe.Persons.Restricting;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>The queue of rows that may be something the register has already, or what an earlier row says.</summary>
[Needs(IntakePermissions.Import)]
public sealed class AlikeModel(AppDb db, ImportBook book, ImportKinds kinds, DecideAlike decide) : PageModel
{
    public const int Most = 50;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<AlikeFacts> Rows { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public Import Import { get; private set; } = null!;

    public int Count { get; private set; }

    /// <summary>What each row says, and what it may be.</summary>
    public IReadOnlyDictionary<int, (string Words, IReadOnlyList<Choice> Choices)> Shown { get; private set; } = new Dictionary<int, (string, IReadOnlyList<Choice>)>();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        (Version, Rows) = (Import.Version, [.. Shown.Keys.Order().Select(r => new AlikeFacts { Row = r })]);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        var problems = await decide.Run(Id, Rows, Version, stop);
        if (!problems.Any)
        {
            return this.GoTo(Import.Url, "Đã ghi quyết định; tệp đang được kiểm tra lại.");
        }

        db.ChangeTracker.Clear();
        await Load(stop);
        Rows = [.. Shown.Keys.Order().Select(r => Rows.Find(f => f.Row == r) ?? new AlikeFacts { Row = r })];
        return this.ShowAgain(problems);
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await book.Own.AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, stop) is not { } import)
        {
            return false;
        }

        Import = import;
        var rows = db.AlikeRows.AsNoTracking().Where(r => r.ImportId == Id && r.Round == import.Round);
        var numbers = await rows.Select(r => r.Row).Distinct().OrderBy(r => r).Take(Most).ToListAsync(stop);
        Count = await rows.Select(r => r.Row).Distinct().CountAsync(stop);
        var alike = await rows.Where(r => numbers.Contains(r.Row)).OrderBy(r => r.Row).ThenBy(r => r.Ordinal).ToListAsync(stop);
        var things = await kinds.Of(import).Things([.. alike.Select(r => r.ThingId).Distinct()], stop);
        var closed = await FilesOfPerson.Restricted(db, import, stop);
        Shown = alike.GroupBy(r => r.Row).ToDictionary(g => g.Key, g => (g.Any(r => closed.Contains(r.ThingId)) ? RestrictedPersons.Words : g.First().Words, (IReadOnlyList<Choice>)
            [.. g.Select(r => closed.Contains(r.ThingId) ? new Choice(r.ThingId.ToString(), $"Là {RestrictedPersons.Words}") : Of(r, things.GetValueOrDefault(r.ThingId))), new Choice(AlikeFacts.Another, "Không phải: ghi thành mục mới"), new Choice("", "Để sau")]));
        return true;
    }

    private static Choice Of(AlikeRow row, AlikeThing? thing) =>
        new(row.ThingId.ToString(), $"Là {row.Thing}", RowThing.Is(row.ThingId) ? "Dòng này sẽ không được ghi." : thing?.Words, Url: thing?.Url);
}
