using LangNghe.Plan.Targets;

namespace LangNghe.Plan.Contradictions;

/// <summary>The baseline counts one population, the target another.</summary>
internal static class PopulationsDiffer
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["recognised"] = "làng nghề được công nhận", ["active"] = "làng nghề đang hoạt động", ["traditional"] = "làng nghề truyền thống",
        ["workers"] = "lao động", ["establishments"] = "cơ sở",
    };

    public static IEnumerable<Finding> Find(PlanReading reading) =>
        from target in reading.Targets
        let given = reading.BaselineOf(target)
        where given is not null && target.FigureCodes.Count == 1 && given.PopulationCode.Length > 0 && target.Population.Length > 0 && target.Population != given.PopulationCode
        where reading.FiguresOf(target).Any(f => f.Topic == given.Topic)
        select new Finding(
            "population",
            "Hiện trạng đếm một tập hợp, mục tiêu đếm tập hợp khác",
            [.. ContradictionRules.Clauses([target]), reading.Described(given)],
            $"Hiện trạng đếm trong {Words(given.PopulationCode)}{(reading.Given(given) is { } count ? $" ({count})" : "")}; mục tiêu đếm trong {Words(target.Population)} ({TargetWords.Asked(target)}).",
            "Báo cáo cả hai số cạnh nhau, ghi rõ mẫu số của từng số.");

    private static string Words(string code) => _words.GetValueOrDefault(code, code);
}
