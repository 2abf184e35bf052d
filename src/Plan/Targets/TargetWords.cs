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

    /// <summary>The value in the target's unit; a span where some of it is to be verified; a dash without data.</summary>
    public static string Value(Target target, FigureValue figure) => TargetValue.InUnitOf(target, figure) is not { } value ? "—"
        : figure.ToVerify > 0 ? $"{Number(value)}–{Number(UpperOf(target, figure) ?? value)}"
        : Number(value) + (target.Unit == "percent" ? " %" : "");

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
        var missing = verdict.Missing is > 0 and { } gap ? $"; còn {(value.Terms.IsDownward ? "phải giảm" : "thiếu")} {Number(gap)} {Unit(target)}" : "";
        return $"{have}; cần {target.Comparison.Words} {Number(target.Low)}{(target.High is { } high ? $"–{Number(high)}" : "")} {Unit(target)}{missing}.";
    }

    public static string Number(decimal value) => Vi.Number(value, 1);

    private static decimal? UpperOf(Target target, FigureValue figure) =>
        target.Unit == "percent" && figure.Figure.Unit != FigureUnit.Percent ? (figure.Numerator + figure.ToVerify) / figure.Denominator * 100 : figure.Upper / figure.Figure.Unit.Scale;
}
