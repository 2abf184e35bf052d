using LangNghe.Access.Limits;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LangNghe.Web.Trouble;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TroubleModel(Actor actor, IOptions<AttachmentOptions> attachments) : PageModel
{
    /// <summary>Seconds after which asking again is worth while.</summary>
    private const string Breath = "15";

    public Ui.Frame.Trouble Trouble { get; private set; } = null!;

    /// <summary>After a failure of the program the frame, which asks for more, is left away.</summary>
    public bool IsPlain => !actor.IsSignedIn || Trouble.Code >= 500;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        if (DatabaseAway.Is(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error))
        {
            (code, Response.Headers.RetryAfter) = (StatusCodes.Status503ServiceUnavailable, Breath);
        }

        Trouble = TroubleWords.Of(code, attachments.Value.MaximumMegabytes) with
        {
            Mark = code >= 500 ? HttpContext.TraceIdentifier : null,
            Back = code == StatusCodes.Status413PayloadTooLarge && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked ? asked.OriginalPath + asked.OriginalQueryString : null,
        };
        if (HttpContext.Items[typeof(TooOften)] is TooOften often)
        {
            Trouble = TroubleWords.Of(often);
        }

        Response.StatusCode = Trouble.Code;
    }
}
