using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

[Needs(PrivacyPermissions.Read)]
public sealed class ListModel(RequestBook book, Actor actor, TimeProvider clock) : PageModel
{
    public const int PageSize = 50;
    public const string Closed = "xong";
    public const string Mine = "toi";

    [FromQuery(Name = "xem")]
    public string? Asked { get; set; }

    [FromQuery(Name = "trang")]
    public int Number { get; set; } = 1;

    public int Count { get; private set; }

    public int Late { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGet(CancellationToken stop)
    {
        var terms = await book.Terms(stop);
        Late = await book.Late(stop);
        var asked = Asked switch
        {
            Closed => book.Visible.Where(r => r.ClosedOn != null).OrderByDescending(r => r.ClosedOn).ThenByDescending(r => r.Number),
            Mine => book.Visible.Where(r => r.ClosedOn == null && r.AssigneeId == actor.AccountId).OrderBy(r => r.ReceivedOn).ThenBy(r => r.Number),
            _ => book.Visible.Where(r => r.ClosedOn == null).OrderBy(r => r.ReceivedOn).ThenBy(r => r.Number),
        };
        Count = await asked.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageSize - 1) / PageSize));
        var page = await asked.AsNoTracking().Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var names = await book.Names(page.ConvertAll(r => r.PersonId), stop);
        Rows = page.ConvertAll(r => new Row(r, names[r.PersonId], terms.Answer(r), terms.Complete(r)));
    }

    public sealed record Row(DataRequest Request, string Name, RequestClock Answer, RequestClock Complete);
}
