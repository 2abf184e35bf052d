using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Documents;
using LangNghe.Privacy.Domain;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Retention;

[Needs(PrivacyPermissions.SetRetention)]
public sealed class SetModel(AppDb db, SetRetention set, ReadableDocuments documents) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public RetentionFacts Facts { get; set; } = new();

    public RetentionRule Rule { get; private set; } = null!;

    public IReadOnlyList<Choice> PapersOffered { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        Facts = new RetentionFacts { Months = Rule.Months, Ground = Rule.Ground, Version = Rule.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await set.Run(Id, Facts, stop);
        return outcome.Ok ? this.GoTo(RetentionModel.Address, "Đã đặt thời hạn lưu giữ.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<bool> Prepare(CancellationToken stop)
    {
        PapersOffered = await Papers.Offered(documents, stop);
        if (await db.RetentionRules.AsNoTracking().SingleOrDefaultAsync(r => r.Id == Id, stop) is not { } rule)
        {
            return false;
        }

        Rule = rule;
        return true;
    }
}
