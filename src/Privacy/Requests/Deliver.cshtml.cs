using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Privacy.Requests;

/// <summary>Shows what will be delivered, and gives it as a file with the post that writes the act.</summary>
[Needs(PrivacyPermissions.Handle)]
[NeedsRecentSignIn]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DeliverModel(PersonDesk desk, RequestBook book, PersonPaper paper, DeliverData deliver) : RequestPageModel(book)
{
    [BindProperty]
    public StepFacts Facts { get; set; } = new();

    [BindProperty]
    public string Format { get; set; } = "xlsx";

    public string? WhyNot { get; private set; }

    /// <summary>The person's data is restricted: it goes into the file, and onto no screen.</summary>
    public bool IsClosed { get; private set; }

    public IReadOnlyList<HeldRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        Facts = new StepFacts { Version = Asked.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        var outcome = await deliver.Run(Id, Facts, stop);
        if (!outcome.Ok)
        {
            return this.ShowAgain(outcome.Problems, nameof(Facts));
        }

        var name = $"du-lieu-ca-nhan-yeu-cau-{Asked.Number}";
        return Format == "csv"
            ? File(SheetCsv.Write(outcome.Value), "text/csv; charset=utf-8", name + ".csv")
            : File(SheetXlsx.Write(outcome.Value), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }

    private async Task<bool> Prepare(CancellationToken stop)
    {
        if (!await Find(stop) || Asked.Kind != RequestKind.See)
        {
            return false;
        }

        var person = await desk.Find(Asked.PersonId, stop);
        WhyNot = await Book.WhyNot(RequestStepKind.Deliver, Asked, stop) ?? (person is null ? RequestBook.Closed : null);
        IsClosed = person?.IsRestricted == true;
        Rows = WhyNot is null && !IsClosed ? await paper.Rows(person!, person!.IdentityMasked, stop) : [];
        return true;
    }
}
