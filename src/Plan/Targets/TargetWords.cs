using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Targets;

/// <summary>Targets and their values as sentences and short forms; the board, the page and the downloads say the same.</summary>
public static class TargetWords
{
    public static string Unit(Target target) => target.Unit switch
    {
        "village" => target.Figures.StartsWith("recognitions.", StringComparison.Ordinal) ? "bằng" : "làng",
        "craft" => "nghề",
        "percent" => "%",
        "percent per year" => "%/năm",
        "times" => "lần",
        "billion USD" => "tỷ USD",
        _ => target.Unit,
    };

    /// <summary>"≥ 15 làng", "khoảng 12–14 làng".</summary>
    public static string Wanted(Target target) => target.Comparison switch
    {
        Comparison.Keep or Comparison.AtLeast => $"≥ {Number(target.Low)}{(target.High is { } high ? $"–{Number(high)}" : "")} {Unit(target)}",
        Comparison.MoreThan => $"> {Number(target.Low)} {Unit(target)}",
        Comparison.Exactly => $"{Number(target.Low)} {Unit(target)}",
        Comparison.About => $"khoảng {Number(target.Low)} {Unit(target)}",
        Comparison.Range => $"{Number(target.Low)}–{Number(target.High ?? target.Low)} {Unit(target)}",
        Comparison.AboutRange => $"khoảng {Number(target.Low)}–{Number(target.High ?? target.Low)} {Unit(target)}",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    /// <summary>The same in prose: "ít nhất 15 làng", "khoảng 12–14 làng", "trên 70 %".</summary>
    public static string Asked(Target target) =>
        $"{target.Comparison.Words} {Number(target.Low)}{(target.High is { } high ? $"–{Number(high)}" : "")} {Unit(target)}";

    /// <summary>"14 làng cần xác minh".</summary>
    public static string ToVerify(FigureValue figure) => $"{Vi.Number(figure.ToVerify)} làng {(figure.Figure as VillageCount)?.ToVerifyWords ?? "cần xác minh"}";

    /// <summary>"Cần giảm 1 làng mỗi năm; nhịp đã thấy là giảm 0,5 làng mỗi năm."; null where there is nothing to say.</summary>
    public static string? PaceOf(Target target, Pace pace)
    {
        if (pace.Needed is not { } needed)
        {
            return null;
        }

        var seen = pace.Seen is not { } known ? "chưa đủ thời gian để biết nhịp đã thấy"
            : Number(known) == Number(0) ? "nhịp đã thấy là không đổi"
            : $"nhịp đã thấy là {(known < 0 ? "giảm" : "tăng")} {Number(Math.Abs(known))} {Step(target)} mỗi năm";
        return $"Cần {(needed < 0 ? "giảm" : "thêm")} {Number(Math.Abs(needed))} {Step(target)} mỗi năm; {seen}.";
    }

    /// <summary>The value in the target's unit; a span where some of it is to be verified; a dash without data.</summary>
    public static string Value(Target target, FigureValue figure) => TargetValue.InUnitOf(target, figure) is not { } value ? "—"
        : $"{Number(value)}{(figure.ToVerify > 0 ? $"–{Number(TargetValue.UpperOf(target, figure) ?? value)}" : "")}{(target.Unit == "percent" ? " %" : "")}";

    /// <summary>What to know beside the value: the reason of the verdict, how old the knowledge is, what the press said.</summary>
    public static string Note(TargetValue value, DateOnly day)
    {
        var parts = new List<string>();
        if (value.Verdict is { } verdict)
        {
            // That it goes well is said by the status beside; the note says what else one must know.
            parts.AddRange(new[] { Vi.Capital(verdict.Reason) }.Where(_ => verdict.Status is not (TargetStatus.OnTrack or TargetStatus.Reached) || verdict.Reason.Contains("vượt", StringComparison.Ordinal)));
        }

        if (value.Figure is { Value: not null } figure)
        {
            parts.AddRange(new[] { figure.Coverage }.Where(c => c.Length > 0 && value.Figure.State != FigureState.Known && !parts.Exists(p => p.Contains(c, StringComparison.OrdinalIgnoreCase))));
        }

        if (value.Figures.Any(f => f.IsProvisional))
        {
            parts.Add("số sơ bộ");
        }

        if (value.Figure is { Value: not null, Source.Length: > 0 } told && told.State != FigureState.Known)
        {
            parts.Add($"theo {told.Source}");
        }

        if (day > value.Target.MilestoneDay && value.Figures.Count > 0)
        {
            parts.Add($"tính tại mốc {Vi.Day(value.Target.MilestoneDay)}");
        }

        parts.AddRange(value.Press.TakeLast(1).Select(p => $"theo báo chí, chưa kiểm chứng: {Number(p.Value)}{(p.Among is { } among ? $"/{Number(among)}" : "")} ({p.Written}){(value.OtherMeasure(p) is { } other ? $", của “{other}”" : "")}"));
        return string.Join(" · ", parts);
    }

    /// <summary>The verdict in one line of prose: "14 làng; cần ít nhất 15; còn thiếu 1 làng".</summary>
    public static string Prose(TargetValue value)
    {
        var target = value.Target;
        if (value.Verdict is not { } verdict)
        {
            return "Đây là chỉ tiêu của cả nước; địa bàn không được kết luận theo số đếm này.";
        }

        var have = string.Join("; ", value.Figures.Select(f => TargetValue.InUnitOf(target, f) is null
            ? $"{f.Figure.Label}: {f.Why ?? "chưa có dữ liệu"}"
            : (value.IsPair ? f.Figure.Label + ": " : "") + $"{Value(target, f)}{(target.Unit == "percent" ? "" : " " + Unit(target))}"));
        return $"{have}; cần {Asked(target)}{Missing(value, verdict)}.";
    }

    public static string Number(decimal value) => Vi.Number(value, 1);

    /// <summary>"; còn thiếu 2–16 làng, tùy 14 làng cần xác minh".</summary>
    private static string Missing(TargetValue value, Verdict verdict)
    {
        if (verdict.MissingAtMost is not (> 0 and { } most))
        {
            return "";
        }

        var least = verdict.Missing ?? most;
        var gap = least == most ? Number(most) : least == 0 ? $"nhiều nhất {Number(most)}" : $"{Number(least)}–{Number(most)}";
        var depends = least != most && value.Figure is { } figure ? $", tùy {ToVerify(figure)}" : "";
        return $"; còn {(value.Terms.IsDownward ? "phải giảm" : "thiếu")} {gap} {Step(value.Target)}{depends}";
    }

    /// <summary>What a difference is counted in.</summary>
    private static string Step(Target target) => target.Unit.StartsWith("percent", StringComparison.Ordinal) ? "điểm phần trăm" : Unit(target);
}
