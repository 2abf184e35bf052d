namespace LangNghe.Plan.Contradictions;

/// <summary>A target rests on a rating that no document defines.</summary>
internal static class NothingDefinesIt
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        from figure in reading.FiguresOf(target)
        where figure.Undefined is not null
        group target by figure into same
        select new Finding(
            "undefined",
            $"Có mục tiêu, chưa có định nghĩa: {same.Key.Label.ToLowerInvariant()}",
            ContradictionRules.Clauses(same),
            $"{string.Join(" và ", same.Select(t => $"{t.Code} cần {Interval.Of(t).Words} %"))}; {same.Key.Undefined}.",
            "Ban hành bộ tiêu chí xếp loại (nhiệm vụ P1-5 của Kế hoạch), rồi nhập kết quả rà soát từng làng.");
}
