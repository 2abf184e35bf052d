using LangNghe.Access.Grants;
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
public sealed class TroubleModel(Actor actor, RoleList roles, IOptions<AttachmentOptions> attachments) : PageModel
{
    /// <summary>Seconds after which asking again is worth while.</summary>
    private const string Breath = "15";

    public Ui.Frame.Trouble Trouble { get; private set; } = null!;

    /// <summary>After a failure of the program the frame, which asks for more, is left away.</summary>
    public bool IsPlain => !actor.IsSignedIn || Trouble.Code >= 500;

    /// <summary>Of who may do nothing, because no role of theirs holds today; null for everybody else.</summary>
    public IReadOnlyList<RoleList.Row>? Roles { get; private set; }

    public Task OnGet(int code, CancellationToken stop) => Show(code, stop);

    public Task OnPost(int code, CancellationToken stop) => Show(code, stop);

    private async Task Show(int code, CancellationToken stop)
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

        if (code == StatusCodes.Status403Forbidden && actor is { AccountId: { } account, Permissions.Count: 0 })
        {
            (Trouble, Roles) = (TroubleWords.NoRole, await roles.Of(account, stop));
        }

        Response.StatusCode = Trouble.Code;
    }
}
