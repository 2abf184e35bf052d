using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Territory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Registry.Villages;

/// <summary>The list for programs, spreadsheets and the map. All answer the same query as the page.</summary>
internal static class VillagesApi
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        // An answer would put one in, and of the first two at one moment the slower then failed.
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void MapVillages(this IEndpointRouteBuilder app)
    {
        var needs = new NeedsAttribute(RegistryPermissions.Read);
        app.MapGet("/api/lang-nghe", List).WithMetadata(needs, new FromReplicaAttribute());
        app.MapGet("/lang-nghe/tai-ve.csv", Csv).WithMetadata(needs, new FromReplicaAttribute());
        app.MapGet("/lang-nghe/tai-ve.xlsx", Xlsx).WithMetadata(needs, new FromReplicaAttribute());
        app.MapGet("/lang-nghe/ban-do.json", Map).WithMetadata(needs, new FromReplicaAttribute());
    }

    private static async Task<IResult> List(HttpRequest request, VillageList list, IEnumerable<VillageFilter> filters, AsOfQuery asOf, SampleData sample, CancellationToken stop)
    {
        if (asOf.Unread.Count > 0)
        {
            return Results.ValidationProblem(asOf.Unread.ToDictionary(u => u.Key, u => new[] { $"“{u.Value}” không phải là ngày; viết 31/12/2021 hoặc 2021-12-31." }, StringComparer.Ordinal));
        }

        var page = await list.Page(VillageListQuery.Read(request.Query, filters), asOf.Now, stop);
        return Results.Json(new
        {
            sample = await sample.Mark(stop), asOf = asOf.Now.Day, unitsDay = asOf.Now.UnitsDay, knownOn = asOf.KnownDay, page.Total, page.Page, VillageList.PageSize, WithoutCommune = page.Nowhere.Count,
            villages = page.Rows.Select(r => new
            {
                r.Id, r.Number, r.Name, kind = r.Kind?.Code, kindSureness = Word(r.KindSureness), group = r.Group?.Code, groupSureness = Word(r.GroupSureness), r.Crafts,
                status = r.State?.Code, communeId = r.UnitId, commune = r.UnitId is null ? null : r.Unit, r.PlaceAsWritten, named = !r.IsUnnamed,
                position = r.Position is { } at ? new { at.Latitude, at.Longitude, precision = Word(at.How) } : null,
            }),
        }, _json);
    }

    private static async Task<IResult> Csv(HttpRequest request, VillageSheet sheet, IEnumerable<VillageFilter> filters, AsOfQuery asOf, CancellationToken stop) =>
        SheetDownload.Csv(await sheet.Of(VillageListQuery.Read(request.Query, filters), stop), FileName(asOf));

    private static async Task<IResult> Xlsx(HttpRequest request, VillageSheet sheet, IEnumerable<VillageFilter> filters, AsOfQuery asOf, CancellationToken stop) =>
        SheetDownload.Xlsx(await sheet.Of(VillageListQuery.Read(request.Query, filters), stop), FileName(asOf));

    private static async Task<IResult> Map(HttpRequest request, VillageList list, UnitBooks books, IEnumerable<VillageFilter> filters, AsOfQuery asOf, SampleData sample, CancellationToken stop) =>
        Results.Text(VillageMap.Of(await list.All(VillageListQuery.Read(request.Query, filters), asOf.Now, stop), await books.Current(stop), asOf, await sample.Mark(stop)), "application/geo+json");

    private static string FileName(AsOfQuery asOf) => $"lang-nghe-{asOf.Now.Day:yyyy-MM-dd}";

    private static string? Word<T>(T? value) => value?.ToString()?.ToLowerInvariant();
}
