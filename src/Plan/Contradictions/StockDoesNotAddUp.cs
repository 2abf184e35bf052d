namespace LangNghe.Plan.Contradictions;

/// <summary>What is kept, and what is added, against the total that is wanted.</summary>
internal static class StockDoesNotAddUp
{
    public static IEnumerable<Finding> Find(PlanReading reading)
    {
        foreach (var total in reading.Targets)
        {
            var stock = total.FigureCodes.Count == 1 ? total.FigureCodes[0] : null;
            var kept = reading.Targets.Where(t => t.Milestone <= total.Milestone && reading.FiguresOf(t).Any(f => f.LastingPartOf == stock)).OrderBy(t => t.Milestone).LastOrDefault();
            var added = reading.Targets.Where(t => t.Milestone <= total.Milestone && reading.FiguresOf(t).Any(f => f.FlowsInto == stock)).OrderBy(t => t.Milestone).ToList();
            if (stock is null || kept is null || added.Count == 0)
            {
                continue;
            }

            var parts = added.ConvertAll(Interval.Of);
            var sum = parts.Aggregate(Interval.Of(kept), (a, b) => a + b);
            var wanted = Interval.Of(total);
            if (!sum.Meets(wanted))
            {
                yield return new Finding(
                    "stock",
                    $"Cộng lại không ra tổng năm {total.Milestone}",
                    ContradictionRules.Clauses([kept, .. added, total]),
                    $"{Interval.Of(kept).Words} giữ lại + {string.Join(" + ", parts.Select(p => p.Words))} mới = {sum.Words}; mục tiêu tổng là {wanted.Words}.",
                    "Hỏi cơ quan ban hành: tổng đã trừ những làng thu hồi sau 2025 chưa, hay một trong các mục tiêu cần sửa.");
            }
        }
    }
}
