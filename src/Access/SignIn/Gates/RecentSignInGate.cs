using LangNghe.Access.Domain;
using LangNghe.Access.KeptForms;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.SignIn.Gates;

/// <summary>What carries <see cref="NeedsRecentSignInAttribute"/> opens only to who proved who they are within the last minutes; others do so now, and lose nothing they typed.</summary>
internal sealed class RecentSignInGate(RequestDelegate next, IAntiforgery antiforgery, IOptions<SignInOptions> options, TimeProvider clock)
{
    public const string Asks = "/dang-nhap/xac-nhan";

    public async Task Invoke(HttpContext context, FormKeeper forms)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsRecentSignInAttribute>() is null
            || context.Bearer() is not { } bearer
            || RecentProof.StillCounts(bearer.ProvedAt, clock.UtcNow(), options.Value.RecentMinutes))
        {
            await next(context);
            return;
        }

        if (context.Request.IsFromProgram())
        {
            await Results.Problem($"Việc này chỉ làm được trong {options.Value.RecentMinutes} phút sau khi xác nhận mật khẩu. Mở {Asks} để xác nhận, rồi gửi lại.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        // A form of another site is refused here, as the page would: it must not come back as if it had been typed.
        if (HttpMethods.IsPost(context.Request.Method) && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var back = await forms.Keep(context, bearer.AccountId) ?? context.Request.Address();
        context.Response.Redirect(Asks + QueryString.Create(AccessModule.ReturnKey, back));
    }
}
