namespace LangNghe.Web.Setup;

/// <summary>Answers without a page get one in Vietnamese; nobody ever sees a stack trace.</summary>
public static class TroublePages
{
    public static void UseTroublePages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/loi/500", AllowStatusCode404Response = true });
        app.UseWhen(context => !WantsData(context.Request), pages => pages.UseStatusCodePagesWithReExecute("/loi/{0}"));
    }

    private static bool WantsData(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
}
