using LangNghe.Foundation.Text;
using LangNghe.Plan.Targets;

namespace LangNghe.Plan.Contradictions;

/// <summary>A target rests on a rating that no document defines.</summary>
internal static class NothingDefinesIt
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        from figure in reading.FiguresOf(target)
        where reading.Undefined.ContainsKey(figure.Code)
        group target by figure into same
        select new Finding(
            "undefined",
            $"Có mục tiêu, chưa có định nghĩa: {Vi.Uncapital(same.Key.Label)}",
            ContradictionRules.Clauses(same),
            $"{string.Join(" và ", same.Select(t => $"{t.Code} cần {TargetWords.Asked(t)}"))}; {reading.Undefined[same.Key.Code]}.",
            "Ban hành bộ tiêu chí xếp loại (nhiệm vụ P1-5 của Kế hoạch), đưa văn bản đó vào sổ pháp luật, rồi nhập kết quả rà soát từng làng.");
}
