using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>Every page and endpoint of a running program, with each verb it takes.</summary>
internal static class DoorsOfProgram
{
    public static async Task<IReadOnlyList<(Door Door, bool IsPage)>> All(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var doors = new List<(Door, bool)>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var handlers = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods;
                doors.AddRange(handlers.Select(h => (new Door(route, $"{h.HttpMethod.ToUpperInvariant()} {h.Name}".TrimEnd()), true)));
            }
            else if (endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { } verbs && !IsFile(route))
            {
                doors.AddRange(verbs.HttpMethods.Where(v => v != "HEAD").Select(v => (new Door(route, v), false)));
            }
        }

        return [.. doors.DistinctBy(d => d.Item1)];
    }

    /// <summary>Styles, scripts and fonts, which everybody gets.</summary>
    private static bool IsFile(string route) => Path.HasExtension(route) && !route.Contains('{', StringComparison.Ordinal) && !route.StartsWith("/lang-nghe/", StringComparison.Ordinal) && !route.StartsWith("/ban-do/", StringComparison.Ordinal);
}
