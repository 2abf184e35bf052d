using LangNghe.Foundation.Text;
using LangNghe.Plan.Targets;

namespace LangNghe.Plan.Contradictions;

/// <summary>A target for which the plan gives nothing to start from.</summary>
internal static class NoBaseline
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        where target.Baseline is null && target.BaselineFigure is null && target.FigureCodes.Count > 0
        from figure in reading.FiguresOf(target)
        where !reading.Undefined.ContainsKey(figure.Code) && !reading.Knows(figure.Code)
        group target by figure into same
        select new Finding(
            "no-baseline",
            $"Có mục tiêu, không có số gốc: {Vi.Uncapital(same.Key.Label)}",
            ContradictionRules.Clauses(same),
            $"{string.Join(" và ", same.Select(t => $"{t.Code} cần {TargetWords.Asked(t)}"))}; năm {reading.BaselineYear} văn bản không cho số nào.",
            "Nhập số năm gốc kèm văn bản; khi chưa có, không tính được đường cần có.");
}
