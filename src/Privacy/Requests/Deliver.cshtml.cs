using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>Shows what will be delivered, and gives it as a file with the post that writes the act.</summary>
[Needs(PrivacyPermissions.Handle)]
[NeedsRecentSignIn]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DeliverModel(AppDb db, RequestBook book, PersonPaper paper, DeliverData deliver) : RequestPageModel(book)
{
    [BindProperty]
    public StepFacts Facts { get; set; } = new();

    [BindProperty]
    public string Format { get; set; } = "xlsx";

    public string? WhyNot { get; private set; }

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

        WhyNot = await Book.WhyNot(RequestStepKind.Deliver, Asked, stop);
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == Asked.PersonId, stop);
        Rows = WhyNot is null ? await paper.Rows(person, person.IdentityMasked, stop) : [];
        return true;
    }
}
