using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Book;

[Needs(PersonsPermissions.Write)]
public sealed class CorrectModel(PersonDesk desk, CorrectPerson correct) : PersonPageModel(desk)
{
    [BindProperty]
    public PersonFacts Facts { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        Facts = Person.ToFacts();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await correct.Run(Id, Facts, stop);
        return outcome.Ok ? Back("Đã lưu.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop)
    {
        ViewData["Communes"] = await Desk.Communes(stop);
        return await Find(stop);
    }
}
