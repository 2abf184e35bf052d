using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.SignIn.Gates;

internal static class AskingRequest
{
    /// <summary>Who asks reads numbers, not pages.</summary>
    public static bool IsFromProgram(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public static string Address(this HttpRequest request) => $"{request.PathBase}{request.Path}{request.QueryString}";
}
