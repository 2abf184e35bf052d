using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Access.Accounts;

/// <summary>The list of accounts as XLSX and CSV, filtered as its page is.</summary>
internal static class AccountDownloads
{
    public static void MapAccounts(this IEndpointRouteBuilder app) =>
        app.MapGet("/quan-tri/tai-ve.{format}", Answer).WithMetadata(new NeedsAttribute(AccessPermissions.Read), new NeedsRecentSignInAttribute());

    private static async Task<IResult> Answer(string format, [AsParameters] AccountListQuery query, AccountSheet sheet, TimeProvider clock, CancellationToken stop) =>
        SheetDownload.Of(format, await sheet.Of(query, stop), $"tai-khoan-{clock.Today():yyyy-MM-dd}");
}
