using LangNghe.Foundation.Text;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Contradictions;

/// <summary>A target compares with a year that the plan gives no figure of.</summary>
internal static class BaseYearMissing
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        where target.BaselineYear < reading.BaselineYear
        let figure = reading.BaselineOf(target)
        where figure is YearlyTotal && !Years(reading, figure.Code).Contains(target.BaselineYear!.Value)
        select new Finding(
            "base-year",
            $"So với năm {target.BaselineYear}, nhưng không có số năm {target.BaselineYear}",
            [.. ContradictionRules.Clauses([target]), new Clause(figure.Code, $"{figure.Label}: chỉ có số năm {string.Join(", ", Years(reading, figure.Code))}", IsTarget: false)],
            $"Cần số năm {target.BaselineYear}; văn bản chỉ cho năm {string.Join(", ", Years(reading, figure.Code))}.",
            $"Nhập “{Vi.Uncapital(figure.Label)}” năm {target.BaselineYear} kèm văn bản làm căn cứ.");

    private static IReadOnlyList<int> Years(PlanReading reading, string figure) => reading.YearsKnown.GetValueOrDefault(figure) ?? [];
}
