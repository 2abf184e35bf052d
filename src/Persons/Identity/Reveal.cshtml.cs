using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Identity;

/// <summary>The number is in the answer to the post alone: no address gives it, and nothing keeps it.</summary>
[Needs(PersonsPermissions.Reveal)]
[NeedsRecentSignIn]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RevealModel(PersonDesk desk, RevealIdentityNumber reveal) : PersonPageModel(desk)
{
    [BindProperty]
    public RevealFacts Facts { get; set; } = new();

    /// <summary>Null until the act that answers for it was saved.</summary>
    public string? Number { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Prepare(stop) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        var outcome = await reveal.Run(Id, Facts, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems, nameof(Facts));
        }

        Number = outcome.Value;
        return Page();
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop) => await Find(stop) ?? (Person.IdentityMasked is null ? NotFound() : null);
}
