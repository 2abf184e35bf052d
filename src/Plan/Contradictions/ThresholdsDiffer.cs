using LangNghe.Plan.Targets;

namespace LangNghe.Plan.Contradictions;

/// <summary>The baseline counts from one grade up, the target from another.</summary>
internal static class ThresholdsDiffer
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        let given = reading.BaselineOf(target)
        where given?.MinimumStars is not null
        from figure in reading.FiguresOf(target)
        where figure.MinimumStars is not null && figure.MinimumStars != given.MinimumStars
        select new Finding(
            "threshold",
            "Hiện trạng và mục tiêu đếm từ hạng khác nhau",
            [.. ContradictionRules.Clauses([target]), reading.Described(given)],
            $"Hiện trạng{(reading.Given(given) is { } count ? $" {count}" : "")} đếm sản phẩm từ {given.MinimumStars} sao trở lên; mục tiêu {TargetWords.Asked(target)} đếm mọi sản phẩm được phân hạng (từ {figure.MinimumStars} sao).",
            "Báo cáo cả hai số; thống nhất hạng tối thiểu với cơ quan chủ trì OCOP.");
}
