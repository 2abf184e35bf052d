using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Registry.Villages;

/// <summary>Attaches a file to a village, to one of its records or to an act in its history.</summary>
[Needs(RegistryPermissions.Write)]
[TakesFiles]
public sealed class AttachModel(AppDb db, RecordBook book, ActBook acts, AttachFile attach, IOptions<AttachmentOptions> options) : PageModel
{
    private string _subject = "";

    [FromQuery(Name = "muc")]
    public Guid? RowId { get; set; }

    [FromQuery(Name = "viec")]
    public Guid? ActId { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public RecordHeading Heading { get; private set; } = null!;

    /// <summary>The record or act, in words; null for the village itself.</summary>
    public string? Part { get; private set; }

    public string Back => ActId is null ? Heading.Url : Heading.Url + "/lich-su";

    public int MaximumMegabytes => options.Value.MaximumMegabytes;

    public async Task<IActionResult> OnGet(int number, CancellationToken stop) => await Find(number, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(int number, CancellationToken stop)
    {
        if (!await Find(number, stop))
        {
            return NotFound();
        }

        if (book.WhyNot is { } closed)
        {
            return this.ShowAgain(Problems.Of("", closed));
        }

        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu tệp này là gì hoặc vì sao đính kèm.");
        problems.When(Reason is { Length: > 2000 }, nameof(Reason), "Lý do dài quá 2.000 ký tự.");
        if (problems.Any)
        {
            return this.ShowAgain(problems);
        }

        await using var content = Upload?.OpenReadStream();
        var attached = await attach.Run(new FileFacts(Upload?.FileName, content), _subject, new ActReason(VietnameseText.Tidy(Reason)), stop);
        return attached.Ok ? this.GoTo(Back, "Đã đính kèm tệp.") : this.ShowAgain(attached.Problems);
    }

    private async Task<bool> Find(int number, CancellationToken stop)
    {
        if (await book.Heading(number, stop) is not { } heading)
        {
            return false;
        }

        Heading = heading;
        this.CloseWhen(book.WhyNot);
        var village = Village.SubjectOf(heading.VillageId);
        if (RowId is { } row)
        {
            return (await RowsOfVillage.Of(db, heading.VillageId, stop)).FirstOrDefault(r => r.Id == row) is { } record
                && About(record.FilesUnder, $"{FieldLabels.Thing(record.GetType().Name)}, từ {Vi.Day(record.From, record.FromKnown)}");
        }

        if (ActId is { } id)
        {
            return await db.ActsAbout(village).AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop) is { } act
                && About(Attachment.OfAct(village, act.Id), $"việc “{acts.Label(act.Kind)}”, {Vi.Instant(act.At)}");
        }

        return About(village, null);
    }

    private bool About(string subject, string? part)
    {
        (_subject, Part) = (subject, part);
        return true;
    }
}
