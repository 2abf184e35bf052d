using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Contradictions;

/// <summary>What the target asks for is not given on the baseline day; what is given speaks of the same matter by another measure.</summary>
internal static class BaselineOfAnotherMeasure
{
    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        let given = reading.BaselineOf(target)
        where given is not null && reading.Knows(given.Code)
        let asked = reading.FiguresOf(target).Where(f => f.Topic == given.Topic && f.Code != given.Code && !reading.Knows(f.Code)).ToList()
        where asked.Count > 0 && target.BaselineYear >= reading.BaselineYear && asked.All(f => f.MinimumStars is null)
        group (target, given, asked) by given.Code into same
        let first = same.First()
        select new Finding(
            "other-measure",
            $"Đặt mục tiêu cho một số, hiện trạng lại cho số khác: {Vi.Uncapital(first.given.Label)}",
            [.. ContradictionRules.Clauses(same.Select(s => s.target)), reading.Described(first.given)],
            $"Mục tiêu đo {string.Join(" và ", first.asked.Select(f => $"“{Vi.Uncapital(f.Label)}”"))}; hiện trạng năm {reading.BaselineYear} chỉ có “{Vi.Uncapital(first.given.Label)}” ({reading.Given(first.given)}). Hai số không thay nhau được.",
            "Nhập số gốc của đúng chỉ tiêu, kèm văn bản; hoặc xin ý kiến cơ quan ban hành về cách đo.");
}
