using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Figures;

/// <summary>The rows behind a figure as a sheet.</summary>
public static class FigureSheet
{
    public static Sheet Of(Explanation explanation)
    {
        var value = explanation.Value;
        return new Sheet(
            "Các dòng",
            [
                $"{value.Figure.Label}: {value.WordsWithUnit}{(value.IsProvisional ? " (số sơ bộ)" : "")}",
                $"Tính đến {Vi.Day(value.AsOf.Day)}",
                $"Theo đơn vị của ngày {Vi.Day(value.AsOf.UnitsDay)}",
                $"Trong tập hợp: {value.Figure.Population}, địa bàn tỉnh Hà Nam cũ",
                $"Nguồn: {(value.Source.Length > 0 ? value.Source : "chưa có")}. {Vi.Capital(value.Coverage)}",
                .. explanation.HiddenRows > 0 ? [$"{Vi.Number(explanation.HiddenRows)} dòng ngoài địa bàn của người tải không có trong tệp"] : Array.Empty<string>(),
            ],
            ["Số hiệu", "Tên", "Nơi", $"Giá trị ({value.Figure.Unit.Word})", "Nguồn", "Văn bản", "Lưu ý"],
            [
                .. explanation.Parts.Select(p => new object?[] { null, $"{p.Figure.Label} ({p.Figure.Unit.Word})", "Toàn địa bàn", p.InUnit, p.Source, null, p.Coverage }),
                .. explanation.Rows.Select(r => new object?[]
                {
                    r.Row.Number, r.Row.Name, r.Place, r.Row.Amount / value.Figure.Unit.Scale, r.Source, r.Document?.Cited, string.Join("; ", r.Marks(value.AsOf.Day)),
                }),
            ]);
    }
}
