using LangNghe.Foundation.Data;

namespace LangNghe.Web.Setup;

public static class Health
{
    public const string Route = "/suc-khoe";

    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Route, Look).AllowAnonymous();

    private static async Task<IResult> Look(AppDb db, CancellationToken stop) => await db.Database.CanConnectAsync(stop)
        ? TypedResults.Text("tốt")
        : TypedResults.Text("không mở được cơ sở dữ liệu", statusCode: StatusCodes.Status503ServiceUnavailable);
}
