using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Identity;

[Needs(PersonsPermissions.Write)]
public sealed class SetModel(PersonDesk desk, SetIdentityNumber set) : PersonPageModel(desk)
{
    [BindProperty]
    public IdentityFacts Facts { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Find(stop) is { } nobody)
        {
            return nobody;
        }

        Facts = Facts with { Version = Person.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Find(stop) is { } nobody)
        {
            return nobody;
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await set.Run(Id, Facts, stop);
        return outcome.Ok ? Back(Facts.Remove ? "Đã bỏ số định danh." : "Đã ghi số định danh.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }
}
