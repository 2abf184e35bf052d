using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Restricting;

[Needs(PersonsPermissions.Restrict)]
public sealed class ReleaseModel(PersonDesk desk, ReleasePerson release) : PersonPageModel(desk)
{
    [BindProperty]
    public RestrictionFacts Facts { get; set; } = new();

    protected override bool OpensRestricted => true;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        Facts = new RestrictionFacts { Version = Person.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        var outcome = await release.Run(Id, Facts, stop);
        return outcome.Ok ? Back("Đã gỡ hạn chế.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop) => await Find(stop) ?? (Person.IsRestricted ? null : NotFound());
}
