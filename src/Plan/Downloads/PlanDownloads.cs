using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using LangNghe.Plan.Targets;
using LangNghe.Plan.Seeding;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Plan.Downloads;

/// <summary>The board, all figures and the rows of one as XLSX and CSV.</summary>
public static class PlanDownloads
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/ke-hoach/tai-ve.{format}", Board).WithMetadata(new NeedsAttribute(PlanPermissions.Read), new FromReplicaAttribute());
        endpoints.MapGet("/ke-hoach/so-lieu/tai-ve.{format}", Figures).WithMetadata(new NeedsAttribute(PlanPermissions.Read), new FromReplicaAttribute());
        endpoints.MapGet("/ke-hoach/so-lieu/{code}/tai-ve.{format}", Rows).WithMetadata(new NeedsAttribute(PlanPermissions.Read), new FromReplicaAttribute());
    }

    private static async Task<IResult> Board(string format, HttpRequest request, TargetBoard board, AsOfQuery asOf, CancellationToken stop)
    {
        var set = request.Query["van-ban"].ToString() is { Length: > 0 } asked ? asked : SeedTargets.PlanSet;
        var values = await board.On(asOf.Now, stop, set);
        return values.Count == 0 ? Results.NotFound() : SheetDownload.Of(format, TargetSheet.Of(values, asOf.Now), $"muc-tieu-{asOf.Now.Day:yyyy-MM-dd}");
    }

    private static async Task<IResult> Figures(string format, AppDb db, FigureBook figures, AsOfQuery asOf, CancellationToken stop) => SheetDownload.Of(
        format, FigureListSheet.Of(await figures.AllValues(asOf.Now, stop), await db.PressOn(asOf.Now.Day, stop), asOf.Now), $"so-lieu-{asOf.Now.Day:yyyy-MM-dd}");

    private static async Task<IResult> Rows(string code, string format, FigureBook figures, FigureExplainer explainer, AsOfQuery asOf, CancellationToken stop)
    {
        if (await figures.Find(code, asOf.Now, stop) is not { } figure)
        {
            return Results.NotFound();
        }

        var explanation = await explainer.ExplainWhole(await figures.Value(figure, asOf.Now, stop), stop);
        return SheetDownload.Of(format, FigureSheet.Of(explanation), $"{code}-{asOf.Now.Day:yyyy-MM-dd}");
    }
}
