using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

[Needs(PrivacyPermissions.Handle)]
public sealed class RegisterModel(PersonDesk desk, RequestBook book, RegisterRequest register, TimeProvider clock) : PageModel
{
    [FromQuery(Name = "nguoi")]
    public Guid? Asked { get; set; }

    [BindProperty]
    public RequestFacts Facts { get; set; } = new();

    /// <summary>Null while nobody was chosen.</summary>
    public Person? Person { get; private set; }

    /// <summary>An open request of the same kind that stopped this one, where the actor may open it.</summary>
    public (Guid Id, int Number)? Open { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        Facts = new RequestFacts { PersonId = Asked ?? Guid.Empty, ReceivedOn = clock.Today() };
        return await Prepare(stop) || Asked is null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await register.Run(Facts, stop);
        if (!outcome.Ok && await book.Visible.AsNoTracking().FirstOrDefaultAsync(r => r.PersonId == Facts.PersonId && r.Kind == Facts.Kind && r.ClosedOn == null, stop) is { } open)
        {
            Open = (open.Id, open.Number);
        }

        return outcome.Ok
            ? this.GoTo($"/yeu-cau-du-lieu/{outcome.Value.Id}", outcome.Value.Kind == RequestKind.Withdraw ? "Đã ghi yêu cầu; mọi đồng ý đã hết hiệu lực." : "Đã ghi yêu cầu.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Prepare(CancellationToken stop) => (Person = await desk.Find(Facts.PersonId, stop)) is not null;
}
