using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Targets;

/// <summary>The board as a sheet.</summary>
public static class TargetSheet
{
    public static Sheet Of(IReadOnlyList<TargetValue> values, AsOf asOf) => new(
        "Mục tiêu",
        [
            $"Mục tiêu của {values[0].Set.ShortTitle}, địa bàn tỉnh Hà Nam cũ",
            $"Tính đến {Vi.Day(asOf.Day)}",
            $"Theo đơn vị của ngày {Vi.Day(asOf.UnitsDay)}",
            "Nguồn: sổ bộ làng nghề; câu chữ mục tiêu đúng như văn bản",
        ],
        ["Mã", "Mốc", "Mục tiêu", "Giá trị", "Cao nhất, nếu mọi mục cần xác minh còn hiệu lực", "Tử số", "Mẫu số", "So sánh", "Mức dưới", "Mức trên", "Đơn vị", "Tình trạng", "Giải thích"],
        [.. values.Select(v => new object?[]
        {
            v.Target.Code, v.Target.Milestone, v.Target.Sentence, v.Value, v.ToVerify > 0 ? v.Upper : null, v.Figure?.Numerator, v.Figure?.Denominator,
            v.Target.Comparison.Words, v.Target.Low, v.Target.High, TargetWords.Unit(v.Target), v.Verdict?.Status.Words ?? "không kết luận", TargetWords.Note(v, asOf.Day),
        })]);
}
