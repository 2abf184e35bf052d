using LangNghe.Law.Attachments;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Web.Setup;

/// <summary>Answers without a page get one in Vietnamese; nobody ever sees a stack trace.</summary>
public static class TroublePages
{
    private const string Trouble = "/loi";

    public static void UseTroublePages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Trouble + "/500",
            AllowStatusCode404Response = true,
            // What the request had begun may itself have failed, its sign-in too: the page of trouble begins anew.
            CreateScopeForErrors = true,
        });
        app.UseWhen(context => !WantsData(context.Request), pages => pages.UseStatusCodePagesWithReExecute(Trouble + "/{0}"));
        app.Use(async (context, next) =>
        {
            var method = context.Request.Method;
            await next(Unread(context));
            context.Request.Method = method;
        });
    }

    /// <summary>A page asked in another way than to read it or to send its form would be drawn without its content. Stands after authorization: a stranger learns nothing by it.</summary>
    public static void UseKnownMethods(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null || IsKnown(context.Request.Method))
        {
            return next(context);
        }

        (context.Response.StatusCode, context.Response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, "GET, HEAD, POST");
        return Task.CompletedTask;
    });

    /// <summary>A post that is larger than what is read is refused before anything tries to. Stands after routing, which knows the limit of the page.</summary>
    public static void UseSizeLimit(this WebApplication app) => app.Use(async (context, next) =>
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is null ? AttachmentOptions.MostReadElsewhere : AttachmentOptions.MostRead;
        if (!(context.Request.ContentLength > limit))
        {
            Read(context, limit);
            await next(context);
            return;
        }

        // A browser shows no answer while it still sends, so what somebody known sends is taken in and thrown away.
        if (context.User.Identity?.IsAuthenticated == true)
        {
            Read(context, null);
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    private static void Read(HttpContext context, long? most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }
    }

    private static bool IsKnown(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method);

    /// <summary>The page of trouble must not fail on the very body or method that was the trouble.</summary>
    private static HttpContext Unread(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Trouble, StringComparison.Ordinal))
        {
            (context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (null, null, Stream.Null);
            context.Request.Method = IsKnown(context.Request.Method) ? context.Request.Method : HttpMethods.Get;
        }

        return context;
    }

    private static bool WantsData(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
}
