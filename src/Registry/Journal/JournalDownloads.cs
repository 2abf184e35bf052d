using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Registry.Journal;

/// <summary>The journal as XLSX and CSV, filtered as its page is.</summary>
internal static class JournalDownloads
{
    public static void MapJournal(this IEndpointRouteBuilder app) =>
        app.MapGet("/nhat-ky/tai-ve.{format}", Answer).WithMetadata(new NeedsAttribute(JournalPermissions.Read), new FromReplicaAttribute());

    private static async Task<IResult> Answer(string format, HttpRequest request, JournalSheet sheet, TimeProvider clock, CancellationToken stop)
    {
        var asked = JournalQuery.Read(request.Query);
        return asked.Ok
            ? SheetDownload.Of(format, await sheet.Of(asked.Value, stop), $"nhat-ky-{clock.Today():yyyy-MM-dd}")
            : Results.ValidationProblem(asked.Problems.ByField());
    }
}
