using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.People.Published;

internal static class PublishedDownloads
{
    public static void MapPublished(this IEndpointRouteBuilder app) =>
        app.MapGet("/nghe-nhan/tai-ve.{format}", Answer).WithMetadata(new NeedsAttribute(RegistryPermissions.Read));

    private static async Task<IResult> Answer(string format, PublishedArtisans artisans, TimeProvider clock, CancellationToken stop) =>
        SheetDownload.Of(format, await artisans.Sheet(stop), $"nghe-nhan-{clock.Today():yyyy-MM-dd}");
}
