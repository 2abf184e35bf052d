using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Web.Trouble;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TroubleModel(Actor actor) : PageModel
{
    public Ui.Frame.Trouble Trouble { get; private set; } = TroubleWords.Of(500);

    /// <summary>After a failure of the program the frame, which asks for more, is left away.</summary>
    public bool IsPlain => !actor.IsSignedIn || Trouble.Code >= 500;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Trouble = TroubleWords.Of(code) with { Mark = code >= 500 ? HttpContext.TraceIdentifier : null };
        Response.StatusCode = Trouble.Code;
    }
}
