using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Registry.Establishments;

/// <summary>The list as a sheet. Phones of people leave the program through no list.</summary>
internal static class EstablishmentSheet
{
    /// <summary>What a spreadsheet still opens with ease.</summary>
    private const int Most = 100_000;

    private static readonly string[] _columns = ["Tên cơ sở", "Loại hình", "Nghề", "Địa chỉ", "Mã số thuế, số đăng ký", "Số lao động", "Từ ngày", "Số làng trong sổ", "Làng nghề", "Xã, phường"];

    public static void MapEstablishments(this IEndpointRouteBuilder app) =>
        app.MapGet("/co-so-san-xuat/tai-ve.{format}", Download).WithMetadata(new NeedsAttribute(RegistryPermissions.Read), new NeedsRecentSignInAttribute(), new FromReplicaAttribute());

    private static async Task<IResult> Download(string format, HttpRequest request, EstablishmentList list, AsOfQuery asOf, TimeProvider clock, CancellationToken stop)
    {
        var (rows, hidden) = await list.First(EstablishmentQuery.Read(request.Query), Most, asOf.Now, stop);
        return SheetDownload.Of(format, new Sheet("Cơ sở sản xuất",
            [
                "Cơ sở sản xuất của làng nghề, địa bàn tỉnh Hà Nam cũ",
                $"Tính đến: {Vi.Day(asOf.Now.Day)}",
                $"Theo đơn vị hành chính của ngày: {Vi.Day(asOf.Now.UnitsDay)}",
                $"Nguồn: sổ bộ làng nghề, xuất lúc {Vi.Instant(clock.UtcNow())}. {Vi.Number(rows.Count)} dòng{(rows.Count == Most ? ", chưa phải tất cả: hãy lọc hẹp hơn" : "")}. {EstablishmentPage.HiddenWords(hidden)}Địa chỉ của hộ là dữ liệu cá nhân: chỉ dùng cho việc quản lý làng nghề.",
            ],
            _columns,
            [.. rows.Select(Cells)]), $"co-so-san-xuat-{asOf.Now.Day:yyyy-MM-dd}");
    }

    private static IReadOnlyList<object?> Cells(EstablishmentListRow row) =>
        [row.Name, row.Kind.Words, row.Craft, row.Address, row.RegistrationNumber, row.Workers, row.FromKnown == Known.Day ? (object)row.From : row.Began, row.VillageNumber, row.Village, row.Unit];
}
