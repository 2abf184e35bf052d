using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Targets;

namespace LangNghe.Plan.Contradictions;

/// <summary>A count wanted here, even fully reached, stays below the share that another document wants.</summary>
internal static class BetweenPlans
{
    private const string Total = "villages.recognised.total";

    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        where target.Unit != "percent" && target.FigureCodes.Count == 1
        from other in reading.Others
        where other.Target.Unit == "percent" && other.Target.Milestone == target.Milestone && other.Target.Figures == target.Figures
        let whole = WholeOf(reading, target)
        where whole is not null
        let share = Interval.Of(target).PercentOf(whole.Value.Count)
        where !share.Meets(Interval.Of(other.Target))
        group (target, other.Target, Words: $"{target.Code}: {Interval.Of(target).Words}/{Vi.Number(whole.Value.Count)} ({whole.Value.Words}) ≈ {share.Words} %; {other.Target.Code}: {TargetWords.Asked(other.Target)}.") by other.Set.Code into same
        let set = reading.Others.First(o => o.Set.Code == same.Key).Set
        select new Finding(
            "between-plans",
            $"Thấp hơn mức của {set.ShortTitle}",
            [.. same.OrderByDescending(s => s.target.Milestone).SelectMany(s => ContradictionRules.Clauses([s.target, s.Item2]))],
            string.Join(" ", same.OrderByDescending(s => s.target.Milestone).Select(s => s.Words)),
            "Báo cáo theo cả hai văn bản; kiến nghị điều chỉnh mục tiêu của địa bàn nếu phải theo mức của trung ương.");

    /// <summary>The total that the plan itself wants by then, else what it had on its baseline day.</summary>
    private static (decimal Count, string Words)? WholeOf(PlanReading reading, Target target)
    {
        if (target.Population == "traditional")
        {
            return reading.Baseline.TryGetValue("villages.active.traditional", out var traditional) ? (traditional, $"làng truyền thống đang hoạt động năm {reading.BaselineYear}") : null;
        }

        var wanted = reading.Measuring(Total).FirstOrDefault(t => t.Milestone == target.Milestone);
        return wanted is not null ? (wanted.Low, $"tổng theo {wanted.Code}")
            : reading.Baseline.TryGetValue("villages.active.total", out var active) ? (active, $"làng đang hoạt động năm {reading.BaselineYear}")
            : null;
    }
}
