using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.SignIn.Gates;

/// <summary>Administrators and leaders who have shown one factor are led to where they set up the second; until then nothing else opens.</summary>
internal sealed class SecondFactorGate(RequestDelegate next)
{
    public const string Leads = "/tai-khoan";

    public Task Invoke(HttpContext context)
    {
        if (!context.LacksSecondFactor() || context.GetEndpoint() is not { } door
            || door.Metadata.GetMetadata<OpenBeforeTwoFactorsAttribute>() is not null || door.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return next(context);
        }

        if (context.Request.IsFromProgram())
        {
            return Results.Problem("Vai trò của bạn cần xác thực hai bước. Bật ở trang Tài khoản của tôi, rồi đăng nhập lại.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }

        context.Response.Redirect(Leads);
        return Task.CompletedTask;
    }
}
