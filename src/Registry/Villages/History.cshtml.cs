using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Records;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Read)]
[FromReplica]
public sealed class HistoryModel(AppDb db, Actor actor, RecordBook book, ActReading reading, AsOfQuery asOf) : PageModel
{
    public const int PageSize = 25;

    private const int ChangesShown = 200;

    public RecordHeading Heading { get; private set; } = null!;

    [FromQuery(Name = Pager.Key)]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public IReadOnlyList<ReadableAct> Acts { get; private set; } = [];

    public bool MayAttach => asOf.IsToday && actor.May(RegistryPermissions.Write);

    public async Task<IActionResult> OnGet(int number, CancellationToken stop)
    {
        if (await book.Heading(number, stop) is not { } heading)
        {
            return NotFound();
        }

        Heading = heading;
        var subject = Village.SubjectOf(heading.VillageId);
        var acts = db.ActsAbout(subject).Where(a => a.At <= asOf.Now.KnownAt);
        Count = await acts.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        var page = await acts.AsNoTracking().OrderByDescending(a => a.Id).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        Acts = [.. (await reading.Read(page, subject, ChangesShown, stop)).Select(a => a with { About = [] })];
        return Page();
    }
}
