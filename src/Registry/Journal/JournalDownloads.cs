using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Registry.Journal;

/// <summary>The journal as XLSX, CSV and JSON, filtered as its page is, with the proof of its chain.</summary>
internal static class JournalDownloads
{
    private const string NotThis = "Chưa tải được nhật ký: điều kiện lọc chưa đúng.";

    public static void MapJournal(this IEndpointRouteBuilder app) =>
        app.MapGet("/nhat-ky/tai-ve.{format}", Answer).WithMetadata(new NeedsAttribute(JournalPermissions.Read), new NeedsRecentSignInAttribute(), new FromReplicaAttribute());

    private static async Task<IResult> Answer(string format, HttpRequest request, AskJournal ask, JournalSheet sheet, JournalProof proof, SampleData sample, TimeProvider clock, CancellationToken stop)
    {
        var asked = JournalQuery.Read(request.Query);
        if (!asked.Ok)
        {
            return Results.ValidationProblem(asked.Problems.ByField(), title: NotThis);
        }

        var answer = await ask.Run(asked.Value, stop);
        if (answer.Missed.Count > 0)
        {
            return Results.Problem(string.Join(' ', answer.Missed), statusCode: StatusCodes.Status400BadRequest, title: NotThis);
        }

        var name = $"nhat-ky-{clock.Today():yyyy-MM-dd}";
        return format == "json"
            ? Results.Stream(to => proof.Write(answer, to, stop), "application/json", $"{(await sample.Is(stop) ? SampleData.Prefix : "")}{name}.json")
            : SheetDownload.Of(format, await sheet.Of(answer, stop), name);
    }
}
