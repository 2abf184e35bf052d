using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

[Needs(JournalPermissions.Read)]
[FromReplica]
public sealed class JournalModel(AppDb db, ActBook book, ActReading reading) : PageModel
{
    public const int PageSize = 25;
    public const int ChangesShown = 30;

    [BindProperty(SupportsGet = true)]
    public JournalQuery Asked { get; set; } = new();

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<ReadableAct> Acts { get; private set; } = [];

    public IReadOnlyList<string> People { get; private set; } = [];

    public IReadOnlyList<ActKind> Kinds => [.. book.All];

    public async Task OnGet(CancellationToken stop)
    {
        var subject = await Asked.Subject(db, stop);
        var acts = Asked.Of(db, subject);
        Count = await acts.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        var page = await acts.AsNoTracking().OrderByDescending(a => a.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        Acts = await reading.Read(page, subject, ChangesShown, stop);
        People = await db.Acts.Select(a => a.ActorName).Distinct().OrderBy(n => n).ToListAsync(stop);
    }
}
