using LangNghe.Plan.Domain;
using LangNghe.Ui.Charts;

namespace LangNghe.Plan.Targets;

/// <summary>A target as a bar on the board and as a line through time on its page.</summary>
public static class TargetDrawing
{
    public static TargetBar Bar(TargetValue value)
    {
        var (low, high) = Wanted(value.Target);
        return new TargetBar(value.Target.Baseline, value.Value, low, high, value.Value is { } now
            ? $"hiện {TargetWords.Number(now)}, cần {TargetWords.Wanted(value.Target)}"
            : $"chưa có số liệu, cần {TargetWords.Wanted(value.Target)}");
    }

    public static TrendChart Trend(TargetValue value, IReadOnlyList<TrendValue> points, Forecast? forecast, DateOnly day)
    {
        var (target, terms) = (value.Target, value.Terms);
        var (low, high) = Wanted(target);
        var press = value.Press.Where(p => value.InUnitOf(p) is not null).Select(p => new TrendPoint(p.Day, value.InUnitOf(p)!.Value, TrendKind.Press));
        return new TrendChart(
            "t" + target.Code.Replace("-", "", StringComparison.Ordinal),
            target.Label,
            TargetWords.Unit(target),
            [.. points.Select(p => new TrendPoint(p.Day, p.Value, p.IsConfirmed && !p.IsProvisional ? TrendKind.Official : TrendKind.Provisional)), .. press],
            terms.Baseline is { } from
                ? [new TrendRange(terms.Start, from, from), new TrendRange(terms.Milestone, low ?? terms.Low, high)]
                : [new TrendRange(terms.Milestone, low ?? terms.Low, high)])
        {
            Milestone = $"{target.Milestone}: {TargetWords.Wanted(target)}",
            AsOf = day,
            Forecast = forecast is { } band ? [new TrendRange(terms.Milestone, band.Low, band.High)] : [],
            Note = points.Any(p => !p.IsConfirmed) ? "Chấm rỗng: giá trị còn hiệu lực trong sổ nhưng chưa ai xác nhận cho ngày đó." : null,
        };
    }

    private static (decimal? Low, decimal? High) Wanted(Target target) => target.Comparison switch
    {
        Comparison.Exactly => (target.Low, target.Low),
        Comparison.Range or Comparison.AboutRange => (target.Low, target.High),
        Comparison.About => (target.Low, target.Low),
        _ => (target.Low, null),
    };
}
