using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Law.Documents;

[Needs(LawPermissions.Write)]
public sealed class RegisterModel(RegisterDocument register) : PageModel
{
    [BindProperty]
    public DocumentFacts Facts { get; set; } = new();

    public void OnGet() => Facts = Facts with { Kind = DocumentKind.Decision };

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await register.Run(Facts, stop);
        return outcome.Ok
            ? this.GoTo($"/van-ban/{outcome.Value.Id}", "Đã ghi văn bản. Đính kèm bản chụp ở dưới nếu có.")
            : this.ShowAgain(outcome.Problems, nameof(Facts));
    }
}
