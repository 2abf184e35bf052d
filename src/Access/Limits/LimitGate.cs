using System.Globalization;
using LangNghe.Access.Accounts;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.Limits;

/// <summary>Closes the door for a while to who guesses, and to who sends more files than anybody has.</summary>
internal sealed class LimitGate(RequestDelegate next, Counters counters, TimeProvider clock)
{
    public Task Invoke(HttpContext context)
    {
        var door = context.GetEndpoint()?.Metadata;
        if (!HttpMethods.IsPost(context.Request.Method) || door is null)
        {
            return next(context);
        }

        return door.GetMetadata<CountsWrongTriesAttribute>() is not null ? Try(context)
            : door.GetMetadata<TakesFilesAttribute>() is not null && context.Bearer() is { } bearer ? Upload(context, bearer)
            : next(context);
    }

    private async Task Try(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var name = await Name(context.Request, context.RequestAborted);
        if (counters.WaitForTry(address, name) is { } wait)
        {
            Close(context, "Đã có quá nhiều lần nhập sai từ đây.", wait);
            return;
        }

        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status422UnprocessableEntity)
        {
            counters.CountWrongTry(address, name);
        }
    }

    private async Task Upload(HttpContext context, Bearer bearer)
    {
        if (context.Request.HasFormContentType && context.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && counters.CountUpload(bearer.AccountId.ToString()) is { } wait)
        {
            // A browser shows no answer while it still sends.
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            Close(context, "Bạn đã gửi rất nhiều tệp trong thời gian ngắn; tệp vừa rồi chưa được ghi.", wait);
            return;
        }

        await next(context);
    }

    private void Close(HttpContext context, string what, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Items[typeof(TooOften)] = new TooOften(what, clock.UtcNow().AddSeconds(seconds));
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The name on the form of the door; null on forms that ask for none.</summary>
    private static async Task<string?> Name(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return request.HasFormContentType && (await request.ReadFormAsync(stop))["Name"].ToString() is { Length: > 0 and <= 200 } name ? Account.Normal(name) : null;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }
}
