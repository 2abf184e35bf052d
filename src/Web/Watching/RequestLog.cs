using LangNghe.Foundation.Who;

namespace LangNghe.Web.Watching;

/// <summary>One entry for each request: which page, by the pattern of its address and never the address itself, how it ended, how long it took, and the account by its id.</summary>
public sealed partial class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    public async Task Invoke(HttpContext context)
    {
        var began = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (!Telemetry.IsWatching(context.Request.Path))
            {
                var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
                Answered(log, context.Request.Method, route is null ? "(không có trang)" : "/" + route.TrimStart('/'), context.Response.StatusCode,
                    (long)clock.GetElapsedTime(began).TotalMilliseconds, context.RequestServices.GetRequiredService<Actor>().AccountId);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds} ms {Account}")]
    private static partial void Answered(ILogger log, string method, string route, int status, long milliseconds, Guid? account);
}
