using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;
using LangNghe.Ui.Charts;

namespace LangNghe.Plan.Targets;

/// <summary>A target as a bar on the board and as a line through time on its page.</summary>
public static class TargetDrawing
{
    public static TargetBar Bar(TargetValue value)
    {
        var (low, high) = Wanted(value.Target);
        return new TargetBar(value.Target.Baseline, value.Value, low, high, value.Value is not null && value.Figure is { } figure
            ? $"hiện {TargetWords.Value(value.Target, figure)}{(value.ToVerify > 0 ? $", {TargetWords.ToVerify(figure)}" : "")}, cần {TargetWords.Wanted(value.Target)}"
            : $"chưa có số liệu, cần {TargetWords.Wanted(value.Target)}")
        {
            Upper = value.ToVerify > 0 ? value.Upper : null,
        };
    }

    public static TrendChart Trend(TargetValue value, IReadOnlyList<TrendSeries> series, DateOnly day)
    {
        var (target, terms) = (value.Target, value.Terms);
        var (low, high) = Wanted(target);
        var press = value.Press.Where(p => value.InUnitOf(p) is not null).Select(p => new TrendPoint(p.Day, value.InUnitOf(p)!.Value, TrendKind.Press));
        return new TrendChart(
            "t" + target.Code.Replace("-", "", StringComparison.Ordinal),
            target.Label,
            TargetWords.Unit(target),
            [.. series.SelectMany(s => s.Values.Select(v => Point(s, v))), .. press],
            terms.Baseline is { } from
                ? [new TrendRange(terms.Start, from, from), new TrendRange(terms.Milestone, low ?? terms.Low, high)]
                : [new TrendRange(terms.Milestone, low ?? terms.Low, high)])
        {
            Milestone = $"{target.Milestone}: {TargetWords.Wanted(target)}",
            AsOf = day,
            Forecasts = [.. series.Select(s => s.Forecast(target)).OfType<Forecast>().Select(f => Band(f, terms.Milestone))],
            Note = Note(value, series),
        };
    }

    private static TrendPoint Point(TrendSeries series, TrendValue value) =>
        new(value.Day, value.Value, value.Upper != value.Value ? TrendKind.ToVerify : value.IsProvisional ? TrendKind.Provisional : value.IsConfirmed ? TrendKind.Official : TrendKind.Unconfirmed)
        {
            Upper = value.Upper != value.Value ? value.Upper : null,
            Series = series.Name,
        };

    /// <summary>Opens from the last official point to what the line and its scatter say of the milestone.</summary>
    private static IReadOnlyList<TrendRange> Band(Forecast forecast, DateOnly milestone) =>
        [new(new DateOnly(forecast.From, 12, 31), forecast.Start, forecast.Start), new(milestone, forecast.Low, forecast.High)];

    private static string? Note(TargetValue value, IReadOnlyList<TrendSeries> series)
    {
        var notes = new List<string>();
        var values = series.SelectMany(s => s.Values).ToList();
        if (values.Exists(v => v.Upper == v.Value && !v.IsConfirmed))
        {
            notes.Add("Chấm rỗng: giá trị còn hiệu lực trong sổ nhưng chưa ai xác nhận cho ngày đó.");
        }

        if (values.Exists(v => v.Upper != v.Value))
        {
            notes.Add("Thanh đứng: khoảng giá trị có thể có, tùy những mục cần xác minh; không nối, không tính nhịp.");
        }

        notes.AddRange(series.Where(s => s.Forecast(value.Target) is not null).Select(s => Told(s, s.Forecast(value.Target)!, value.Target)));
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    private static string Told(TrendSeries series, Forecast forecast, Target target) =>
        $"Dải xám{(series.Name is null ? "" : $" ({series.Name})")}: dự báo {Vi.Number(forecast.Low)}–{Vi.Number(forecast.High)} {TargetWords.Unit(target)} đến hết năm {target.Milestone}, từ các số liệu chính thức đến năm {forecast.From}.";

    private static (decimal? Low, decimal? High) Wanted(Target target) => target.Comparison switch
    {
        Comparison.Exactly => (target.Low, target.Low),
        Comparison.Range or Comparison.AboutRange => (target.Low, target.High),
        Comparison.About => (target.Low, target.Low),
        _ => (target.Low, null),
    };
}
