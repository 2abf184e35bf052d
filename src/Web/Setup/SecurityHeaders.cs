namespace LangNghe.Web.Setup;

/// <summary>No script or style but our own files, no frame around us, nothing guessed, nothing told to other sites.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration)
{
    private readonly string _policy = string.Join("; ",
        "default-src 'self'",
        $"img-src 'self' data:{TileHost(configuration)}",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");

    public Task Invoke(HttpContext context)
    {
        // When the answer starts, because an error page begins by throwing all headers away.
        context.Response.OnStarting(() => Write(context, context.Response.Headers));
        return next(context);
    }

    private Task Write(HttpContext context, IHeaderDictionary headers)
    {
        // What somebody known was shown stays in no cache; files of ours say themselves how long they last.
        if (context.User.Identity?.IsAuthenticated == true && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }

    /// <summary>Map tiles come from elsewhere only when an address is configured, as https://tile.example.org/{z}/{x}/{y}.png or https://{s}.tile.example.org/….</summary>
    private static string TileHost(IConfiguration configuration)
    {
        const string Subdomain = "{s}.";
        var given = configuration["LANGNGHE_TILES"] ?? "";
        return Uri.TryCreate(given.Replace(Subdomain, "", StringComparison.Ordinal), UriKind.Absolute, out var tiles)
            ? $" {tiles.Scheme}://{(given.Contains(Subdomain, StringComparison.Ordinal) ? "*." : "")}{tiles.Authority}"
            : "";
    }
}
