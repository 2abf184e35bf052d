using System.Security.Cryptography;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Territory.Outlines;

internal static class AreaMapEndpoint
{
    public static void MapAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/ban-do/don-vi.json", Read).WithMetadata(new NeedsAttribute(TerritoryPermissions.Read));

    private static async Task<IResult> Read(AreaMap map, AsOfQuery asOf, SampleData sample, HttpContext http, CancellationToken stop)
    {
        var drawing = (await map.Current(stop)).On(asOf.Now.UnitsDay);
        http.Response.Headers[HeaderNames.CacheControl] = "private, no-cache";
        if (await sample.Is(stop))
        {
            http.Response.Headers[SampleData.Header] = "true";
        }

        return Results.Bytes(drawing, "application/json", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(drawing))[..32]}\""));
    }
}
