using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>The list as a sheet: its first rows say what it is a list of.</summary>
public sealed class VillageSheet(VillageList list, VillageListChoices choices, AsOfQuery asOf, TimeProvider clock)
{
    private static readonly string[] _columns =
    [
        "Số trong sổ", "Làng nghề", "Loại", "Độ chắc của loại", "Nhóm ngành nghề", "Độ chắc của nhóm", "Nghề", "Tình trạng",
        "Xã, phường", "Nơi theo văn bản", "Vĩ độ", "Kinh độ", "Cách xác định tọa độ",
    ];

    public async Task<Sheet> Of(VillageListQuery query, CancellationToken stop)
    {
        var rows = await list.All(query, asOf.Now, stop);
        var filters = await choices.Words(query, asOf.Now, stop);
        return new Sheet("Làng nghề",
            [
                "Sổ bộ làng nghề, địa bàn tỉnh Hà Nam cũ",
                $"Tính đến: {Vi.Day(asOf.Now.Day)}",
                $"Theo đơn vị hành chính của ngày: {Vi.Day(asOf.Now.UnitsDay)}",
                $"Theo những gì đã biết đến: {Vi.Day(asOf.KnownDay ?? asOf.Today)}",
                $"Bộ lọc: {(filters.Count == 0 ? "không" : string.Join("; ", filters))}",
                $"Nguồn: sổ bộ làng nghề, xuất lúc {Vi.Instant(clock.UtcNow())}. {Vi.Number(rows.Count)} dòng; dòng nào ghi khác “nguồn nói rõ” thì cần đối chiếu.",
            ],
            _columns,
            [.. rows.Select(Cells)]);
    }

    private static IReadOnlyList<object?> Cells(VillageListRow row) =>
    [
        row.Number, row.Name, row.Kind?.Words, row.KindSureness?.Words, row.Group?.Words, row.Group is null ? null : row.GroupSureness.Words, row.Crafts,
        row.State?.Words, row.Unit, row.PlaceAsWritten, row.Position?.Latitude, row.Position?.Longitude, row.Position?.How.Words,
    ];
}
