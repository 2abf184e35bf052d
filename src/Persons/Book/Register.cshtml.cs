using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Persons.Book;

[Needs(PersonsPermissions.Write)]
public sealed class RegisterModel(PersonDesk desk, RegisterPerson register) : PageModel
{
    [BindProperty]
    public RegisterFacts Facts { get; set; } = new();

    public Alike? Alike { get; private set; }

    public async Task OnGet(CancellationToken stop) => ViewData["Communes"] = await desk.Communes(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        ViewData["Communes"] = await desk.Communes(stop);
        Alike = await desk.Alike(Facts.Person, stop);
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await register.Run(Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/nguoi/{outcome.Value.Id}", $"Đã ghi {outcome.Value.Name} vào sổ.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }
}
