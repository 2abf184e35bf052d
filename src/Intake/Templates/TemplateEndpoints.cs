using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Imports;
using LangNghe.Intake.Kinds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Intake.Templates;

internal static class TemplateEndpoints
{
    public static void MapTemplates(this IEndpointRouteBuilder app)
    {
        var needs = new NeedsAttribute(IntakePermissions.Import);
        app.MapGet("/nhap-so-lieu/mau/{kind}.xlsx", Template).WithMetadata(needs);
        app.MapGet("/nhap-so-lieu/xuat/{kind}.{format:regex(^(xlsx|csv)$)}", Export).WithMetadata(needs);
        // Names and addresses of households are personal data.
        app.MapGet($"/nhap-so-lieu/xuat/{AlikeDecision.EstablishmentsCode}.{{format:regex(^(xlsx|csv)$)}}", ExportEstablishments).WithOrder(-1).WithMetadata(needs, new NeedsRecentSignInAttribute());
    }

    private static IResult Template(string kind, ImportKinds kinds, ExportSheets sheets) =>
        kinds.Find(kind) is { } known ? SheetDownload.Xlsx(sheets.Empty(known), $"mau-{known.Code}-ban-{known.TemplateVersion}") : Results.NotFound();

    private static Task<IResult> ExportEstablishments(string format, ImportKinds kinds, ExportSheets sheets, TimeProvider clock, CancellationToken stop) =>
        Download(kinds.Find(AlikeDecision.EstablishmentsCode), format, sheets, clock, stop);

    /// <summary>A kind that tells of people has an address of its own, and is found under no other name.</summary>
    private static Task<IResult> Export(string kind, string format, ImportKinds kinds, ExportSheets sheets, TimeProvider clock, CancellationToken stop) =>
        Download(kinds.Find(kind) is { HoldsPersonal: false } known ? known : null, format, sheets, clock, stop);

    private static async Task<IResult> Download(ImportKind? kind, string format, ExportSheets sheets, TimeProvider clock, CancellationToken stop) =>
        kind is null ? Results.NotFound() : SheetDownload.Of(format, await sheets.Full(kind, stop), $"{kind.Code}-{clock.Today():yyyy-MM-dd}");
}
