using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>Every figure of a day as a sheet.</summary>
public static class FigureListSheet
{
    public static Sheet Of(IReadOnlyList<FigureValue> values, ILookup<string, PressFigure> press, AsOf asOf) => new(
        "Số liệu",
        [
            "Mọi số liệu tính từ sổ bộ làng nghề, địa bàn tỉnh Hà Nam cũ",
            $"Tính đến {Vi.Day(asOf.Day)}",
            $"Theo đơn vị của ngày {Vi.Day(asOf.UnitsDay)}",
            $"Theo những gì đã biết đến {(asOf.IsAllThatIsKnown ? "hôm nay" : Vi.Day(VietnamDay.Of(asOf.KnownAt)))}",
            "Bộ lọc: không",
            "Nguồn: sổ bộ làng nghề; số của báo chí chưa kiểm chứng, không bao giờ đặt giá trị",
        ],
        ["Mã", "Số liệu", "Giá trị", "Đến nhiều nhất", "Đơn vị", "Tử số", "Mẫu số", "Phủ dữ liệu", "Nguồn", "Theo báo chí, chưa kiểm chứng"],
        [.. values.Select(v => new object?[]
        {
            v.Figure.Code, v.Figure.Label, v.InUnit, v.ToVerify > 0 ? v.Upper / v.Figure.Unit.Scale : null, v.Figure.Unit.Word,
            v.Numerator / v.Figure.Unit.Scale, v.Denominator / v.Figure.Unit.Scale, v.Coverage, v.Source, string.Join("; ", press[v.Figure.Code].Select(p => p.Words)),
        })]);
}
