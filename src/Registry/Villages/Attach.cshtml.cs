using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Villages;

[Needs(RegistryPermissions.Write)]
public sealed class AttachModel(RecordBook book, AttachFile attach) : PageModel
{
    public RecordHeading? Heading { get; private set; }

    [BindProperty]
    public new IFormFile? File { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGet(int number, CancellationToken stop) => await Find(number, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(int number, CancellationToken stop)
    {
        if (!await Find(number, stop))
        {
            return NotFound();
        }

        var problems = new Problems();
        problems.When(book.WhyNot is not null, "", book.WhyNot ?? "");
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu tệp này là gì hoặc vì sao đính kèm.");
        problems.When(Reason is { Length: > 2000 }, nameof(Reason), "Lý do dài quá 2.000 ký tự.");
        if (problems.Any)
        {
            return this.ShowAgain(problems);
        }

        await using var content = File?.OpenReadStream();
        var attached = await attach.Run(new FileFacts(File?.FileName, content), Village.SubjectOf(Heading!.VillageId), new ActReason(RecordWords.Tidy(Reason)), stop);
        return attached.Ok ? this.GoTo(Heading.Url, "Đã đính kèm tệp.") : this.ShowAgain(attached.Problems);
    }

    private async Task<bool> Find(int number, CancellationToken stop) => (Heading = await book.Heading(number, stop)) is not null;
}
