using LangNghe.Access;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

[Needs(JournalPermissions.Read)]
[FromReplica]
public sealed class JournalModel(AppDb db, ActBook book, ActReading reading, AskJournal ask) : PageModel
{
    public const int ChangesShown = 30;
    public const string BeforeKey = "truoc";
    public const string AfterKey = "sau";

    private const int PageSize = 25;
    private const int MostCounted = 1_000;
    private const int PeopleOffered = 300;

    [BindProperty(SupportsGet = true)]
    public JournalQuery Asked { get; set; } = new();

    [FromQuery(Name = BeforeKey)]
    public Guid? Before { get; set; }

    [FromQuery(Name = AfterKey)]
    public Guid? After { get; set; }

    public JournalAnswer Answer { get; private set; } = null!;

    public IReadOnlyList<ReadableAct> Acts { get; private set; } = [];

    public bool HasNewer { get; private set; }

    public bool HasOlder { get; private set; }

    /// <summary>As "hơn 1.000 việc": counting all of them would take longer than reading the page.</summary>
    public string Count { get; private set; } = "";

    public IReadOnlyList<(string Name, string Words)> People { get; private set; } = [];

    public IReadOnlyList<JournalThing> Things => ask.Things;

    public IReadOnlyList<ActKind> Kinds => [.. book.All];

    public async Task OnGet(CancellationToken stop)
    {
        Answer = await ask.Run(Asked, stop);
        // A day that cannot be read narrows to nothing: whoever asked for some days must not take all for them.
        Answer = ModelState.IsValid ? Answer : Answer with { Nothing = true };
        var page = await Answer.Acts(db, Before, After).Take(PageSize + 1).ToListAsync(stop);
        var more = page.Count > PageSize;
        page = page[..Math.Min(page.Count, PageSize)];
        if (After is not null)
        {
            page.Reverse();
        }

        (HasNewer, HasOlder) = After is null ? (Before is not null, more) : (more, page.Count > 0);
        Acts = await reading.Read(page, Answer.Subject, ChangesShown, stop);
        var count = await Answer.Acts(db).Select(a => a.Id).Take(MostCounted + 1).CountAsync(stop);
        Count = count > MostCounted ? $"hơn {Vi.Number(MostCounted)} việc" : $"{Vi.Number(count)} việc";
        People = (await db.Accounts.OrderBy(a => a.SortKey).Take(PeopleOffered).Select(a => new { a.UserName, a.DisplayName, a.Organisation }).ToListAsync(stop))
            .ConvertAll(a => (a.UserName!, a.Organisation is { Length: > 0 } of ? $"{a.DisplayName}, {of}" : a.DisplayName));
    }
}
