using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Documents;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Consents;

[Needs(PersonsPermissions.Write)]
public sealed class GiveModel(PersonDesk desk, GiveConsent give, ReadableDocuments documents, TimeProvider clock) : PersonPageModel(desk)
{
    [BindProperty]
    public ConsentFacts Facts { get; set; } = new();

    public IReadOnlyList<Choice> PapersOffered { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        Facts = new ConsentFacts { From = clock.Today(), Version = Person.Version };
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

        var outcome = await give.Run(Id, Facts, stop);
        return outcome.Ok ? Back("Đã ghi đồng ý.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop)
    {
        PapersOffered = await Papers.Offered(documents, stop);
        return await Find(stop);
    }
}
