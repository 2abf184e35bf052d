using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LangNghe.Law.Attachments;

internal static class FileEndpoint
{
    public static void MapFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/tep/{fileId:guid}", Read).WithMetadata(new NeedsAttribute(LawPermissions.Read));

    private static async Task<IResult> Read(Guid fileId, AppDb db, FileGates gates, FileStore store, HttpContext http, CancellationToken stop)
    {
        // Who may not read the record must not learn that the file exists.
        if (await db.StoredFiles.AsNoTracking().FirstOrDefaultAsync(f => f.Id == fileId, stop) is not { } file || !await gates.MayReadFile(fileId, stop))
        {
            return Results.NotFound();
        }

        http.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        http.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
        http.Response.ContentLength = file.Size;
        return Results.Stream(await store.Open(file.Sha256, stop), file.ContentType, file.Name, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}
