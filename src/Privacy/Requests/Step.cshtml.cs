using LangNghe.Foundation.Text;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Documents;
using LangNghe.Privacy.Domain;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Privacy.Requests;

/// <summary>One step of a request; the address says which.</summary>
[Needs(PrivacyPermissions.Read)]
public sealed class StepModel(RequestBook book, Actor actor, TakeStep take, RequestTakers takers, ReadableDocuments documents) : RequestPageModel(book)
{
    [FromRoute]
    public string Step { get; set; } = "";

    [BindProperty]
    public StepFacts Facts { get; set; } = new();

    public RequestStepKind Kind { get; private set; }

    public string? WhyNot { get; private set; }

    public IReadOnlyList<Choice> PapersOffered { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is { } closed)
        {
            return closed;
        }

        Facts = new StepFacts { AssigneeId = Asked.AssigneeId, Version = Asked.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is { } closed)
        {
            return closed;
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await take.Run(Id, Kind, Facts, stop);
        return outcome.Ok ? this.GoTo(Home, $"Đã ghi: {Vi.Uncapital(Kind.Words)}.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop)
    {
        if (RequestStepWords.Of(Step) is not { } kind || kind == RequestStepKind.Deliver || !await Find(stop))
        {
            return NotFound();
        }

        Kind = kind;
        if (!actor.May(RequestMoves.PermissionOf(kind)))
        {
            return Forbid();
        }

        WhyNot = await Book.WhyNot(kind, Asked, stop);
        PapersOffered = await Papers.Offered(documents, stop);
        People = kind == RequestStepKind.Assign ? [.. (await takers.Of(Asked, stop)).Select(h => new Choice(h.Id.ToString(), h.Organisation is { } o ? $"{h.Name}, {o}" : h.Name))] : [];
        return null;
    }
}
