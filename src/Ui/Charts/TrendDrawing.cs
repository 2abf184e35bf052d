using LangNghe.Foundation.Text;

namespace LangNghe.Ui.Charts;

/// <summary>One drawing of a trend at one width.</summary>
internal sealed class TrendDrawing
{
    private const double Letter = 14;

    private readonly TrendChart _chart;
    private readonly double _width;
    private readonly double _height;
    private readonly TrendScale _scale;
    private readonly LabelRoom _room;
    private readonly TrendPoint[] _points;
    private readonly TrendRange[] _wanted;
    private readonly Svg _svg = new();

    public TrendDrawing(TrendChart chart, double width, double height)
    {
        (_chart, _width, _height) = (chart, width, height);
        _points = [.. chart.Points.OrderBy(p => p.Day)];
        _wanted = [.. chart.Wanted.OrderBy(w => w.Day)];
        var ranges = _wanted.Concat(chart.Forecasts.SelectMany(f => f)).ToList();
        List<DateOnly> days = [.. _points.Select(p => p.Day), .. ranges.Select(r => r.Day)];
        List<decimal> values = [.. _points.Select(p => p.Value), .. _points.Select(p => p.Upper ?? p.Value), .. ranges.Select(r => r.Low), .. ranges.Select(r => r.High ?? r.Low)];
        if (chart.AsOf is { } day && day > days.Min().AddYears(-1) && day < days.Max().AddYears(2))
        {
            days.Add(day);
        }

        var margin = 8 + (values.Max(v => Math.Max(4, Vi.Number(v).Length)) * Letter * 0.62);
        _scale = new TrendScale(days, values, margin, 36, width - margin - 12, height - 36 - 30);
        _room = new LabelRoom(_scale.Left + 2, 18, width - 2, _scale.Bottom - 2);
    }

    public string? AxisNote => _scale.StartsAtNought ? null : $"Trục đứng bắt đầu từ {Vi.Number(_scale.Lowest)}, không từ 0.";

    public string Draw(string css, string id)
    {
        _svg.Raw($"<svg class=\"{css}\" viewBox=\"0 0 {Svg.Number(_width)} {Svg.Number(_height)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-size=\"14\">")
            .Raw($"<title id=\"{id}-t\">{Svg.Text(_chart.Title)}</title><desc id=\"{id}-d\">{Svg.Text(_chart.Description())}</desc>");
        foreach (var point in _points)
        {
            _room.Keep(_scale.X(point.Day) - 6, _scale.Y(point.Upper ?? point.Value) - 6, _scale.X(point.Day) + 6, _scale.Y(point.Value) + 6);
        }

        DrawAxes();
        foreach (var forecast in _chart.Forecasts)
        {
            DrawBand(forecast, "trend-forecast", Ink.Line, Ink.Edge);
        }

        DrawBand(_wanted, "trend-wanted", Ink.GoldGround, Ink.GoldLine);
        DrawAsOf();
        DrawPoints();
        LabelPoints();
        LabelRanges();
        return _svg.Raw("</svg>").ToString();
    }

    private void DrawAxes()
    {
        _svg.Words(_chart.Unit, ("x", 0d), ("y", 14d), ("fill", Ink.Soft));
        foreach (var tick in _scale.Ticks)
        {
            var y = _scale.Y(tick);
            _svg.Shape("line", ("x1", _scale.Left), ("x2", _scale.Right), ("y1", y), ("y2", y), ("stroke", tick == _scale.Lowest ? Ink.Edge : Ink.Line), ("stroke-width", 1d))
                .Words(Vi.Number(tick, 2), ("x", _scale.Left - 6), ("y", y + 4), ("text-anchor", "end"), ("fill", Ink.Soft));
        }

        DrawYears();
    }

    /// <summary>A year is marked on its last day, the day on which figures "of the year" stand.</summary>
    private void DrawYears()
    {
        var years = _points.Select(p => p.Day).Concat(_wanted.Select(w => w.Day)).Select(d => d.Year).ToList();
        if (_chart.AsOf is { } asked)
        {
            years.Add(asked.Year);
        }

        var (from, to) = (years.Min(), years.Max());
        var every = Math.Max(1, (int)Math.Ceiling((to - from + 1) * 44 / (_scale.Right - _scale.Left)));
        for (var year = from; year <= to; year++)
        {
            var x = _scale.X(new DateOnly(year, 12, 31));
            if (x < _scale.Left || x > _scale.Right)
            {
                continue;
            }

            _svg.Shape("line", ("x1", x), ("x2", x), ("y1", _scale.Bottom), ("y2", _scale.Bottom + 5), ("stroke", Ink.Edge), ("stroke-width", 1d));
            if ((to - year) % every == 0)
            {
                var words = year == from && _width > 500 ? $"cuối {year}" : $"{year}";
                _svg.Words(words, ("x", x), ("y", _scale.Bottom + 20), ("text-anchor", "middle"), ("fill", Ink.Soft));
            }
        }
    }

    private void DrawBand(IReadOnlyList<TrendRange> ranges, string css, string ground, string line)
    {
        if (ranges.Count == 0)
        {
            return;
        }

        if (ranges.Any(r => r.High is not null && r.High != r.Low))
        {
            var there = ranges.Select(r => Place(r.Day, r.High ?? r.Low));
            var back = ranges.Reverse().Select(r => Place(r.Day, r.Low));
            _svg.Shape("polygon", ("class", css), ("points", string.Join(' ', there.Concat(back))), ("fill", ground), ("fill-opacity", 0.6));
        }

        _svg.Shape("polyline", ("points", string.Join(' ', ranges.Select(r => Place(r.Day, r.Low)))), ("fill", "none"), ("stroke", line), ("stroke-width", 1.5), ("stroke-dasharray", "5 4"));
        var last = ranges[^1];
        var (x, low, high) = (_scale.X(last.Day), _scale.Y(last.Low), _scale.Y(last.High ?? last.Low));
        if (low - high > 1)
        {
            _svg.Shape("line", ("x1", x), ("x2", x), ("y1", low), ("y2", high), ("stroke", line), ("stroke-width", 4d));
        }
        else
        {
            _svg.Shape("line", ("x1", x - 8), ("x2", x + 8), ("y1", low), ("y2", low), ("stroke", line), ("stroke-width", 4d));
        }
    }

    private void DrawAsOf()
    {
        if (_chart.AsOf is not { } day || _scale.X(day) < _scale.Left || _scale.X(day) > _scale.Right)
        {
            return;
        }

        var x = _scale.X(day);
        _svg.Shape("line", ("class", "trend-as-of"), ("x1", x), ("x2", x), ("y1", 22d), ("y2", _scale.Bottom), ("stroke", Ink.Edge), ("stroke-width", 1d), ("stroke-dasharray", "2 3"));
        var words = $"tính đến {Vi.Day(day)}";
        // The unit stands at the left end of the same line.
        var unit = new LabelRoom((_chart.Unit.Length + 1) * Letter * 0.6, 0, _width, 20);
        if (unit.TryPlace(words, Letter, [(x, 14, "middle"), (x, 14, "start"), (x, 14, "end"), (_width - 2, 14, "end")], out var place))
        {
            _svg.Words(words, ("x", place.X), ("y", place.Y), ("text-anchor", place.Anchor), ("fill", Ink.Soft));
        }
    }

    private void DrawPoints()
    {
        foreach (var joined in _points.Where(p => p.Kind is not (TrendKind.Press or TrendKind.ToVerify)).GroupBy(p => p.Series).Where(s => s.Count() > 1))
        {
            _svg.Shape("polyline", ("class", "trend-line"), ("points", string.Join(' ', joined.Select(p => Place(p.Day, p.Value)))), ("fill", "none"), ("stroke", InkOf(joined.Key)), ("stroke-width", 2d), ("stroke-linejoin", "round"));
        }

        foreach (var point in _points)
        {
            var (x, y) = (_scale.X(point.Day), _scale.Y(point.Value));
            if (point.Kind == TrendKind.Press)
            {
                _svg.Shape("path", ("class", "trend-press"), ("d", $"M{Svg.Number(x)} {Svg.Number(y - 6)}l6 6-6 6-6-6z"), ("fill", Ink.Paper), ("stroke", Ink.Soft), ("stroke-width", 1.5));
            }
            else if (point.Upper is { } upper)
            {
                var top = _scale.Y(upper);
                _svg.Shape("rect", ("class", "trend-span"), ("x", x - 4), ("y", top), ("width", 8d), ("height", Math.Max(2, y - top)), ("rx", 4d), ("fill", Ink.Paper), ("stroke", InkOf(point.Series)), ("stroke-width", 1.5), ("stroke-dasharray", "3 2"));
            }
            else
            {
                var ink = InkOf(point.Series);
                _svg.Shape("circle", ("class", "trend-point"), ("cx", x), ("cy", y), ("r", 5d), ("fill", point.Kind == TrendKind.Official ? ink : Ink.Paper), ("stroke", ink), ("stroke-width", 2d));
            }
        }
    }

    private void LabelPoints()
    {
        // Each line is named at its last point; by reference, for two shares may be equal.
        var last = _points.Where(p => p.Kind != TrendKind.Press).GroupBy(p => p.Series).Select(s => s.Last()).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var point in _points.OrderByDescending(last.Contains).ThenByDescending(p => p.Day))
        {
            var (value, upper) = (Vi.Number(point.Value, 2), point.Upper is { } most ? $"–{Vi.Number(most, 2)}" : "");
            var name = point.Series is { } series && last.Contains(point) ? series + " " : "";
            var kind = point.Kind switch { TrendKind.Press => " báo chí", TrendKind.Provisional => " (sơ bộ)", TrendKind.ToVerify when last.Contains(point) => " cần xác minh", _ => "" };
            Label(name + value + upper + kind, _scale.X(point.Day), _scale.Y(point.Upper ?? point.Value), InkOfWords(point), last.Contains(point) ? "700" : null);
        }
    }

    /// <summary>The first line is red, a second one blue.</summary>
    private string InkOf(string? series) => series == _points.FirstOrDefault(p => p.Kind != TrendKind.Press)?.Series ? Ink.Lacquer : Ink.Blue;

    private string InkOfWords(TrendPoint point) => point.Kind == TrendKind.Press ? Ink.Soft : point.Series is null ? Ink.Dark : InkOf(point.Series);

    private void LabelRanges()
    {
        if (_wanted.Length == 0)
        {
            return;
        }

        var last = _wanted[^1];
        var (x, y) = (_scale.X(last.Day), _scale.Y(last.High ?? last.Low));
        Label(_chart.Milestone ?? TrendChart.Span(last), x, y, Ink.GoldText, "650");
        foreach (var end in _chart.Forecasts.Select(f => f[^1]))
        {
            Label("dự báo", _scale.X(end.Day), _scale.Y((end.Low + (end.High ?? end.Low)) / 2), Ink.Soft, null);
        }

        if (_wanted.Length > 1 && _width > 500)
        {
            var before = _wanted[^2];
            var day = before.Day.AddDays((last.Day.DayNumber - before.Day.DayNumber) / 2);
            Label("đường cần đi", _scale.X(day), _scale.Y((before.Low + last.Low) / 2), Ink.GoldText, null);
        }
    }

    private void Label(string words, double x, double y, string ink, string? weight)
    {
        (double, double, string)[] wishes =
        [
            (x, y - 11, "middle"), (x, y + 21, "middle"), (x + 11, y + 4, "start"), (x - 11, y + 4, "end"),
            (x + 8, y - 11, "start"), (x - 8, y - 11, "end"), (x + 12, y - 11, "end"), (x + 12, y + 21, "end"),
        ];
        if (_room.TryPlace(words, Letter, wishes, out var place))
        {
            _svg.Words(words, ("x", place.X), ("y", place.Y), ("text-anchor", place.Anchor), ("fill", ink), ("font-weight", weight));
        }
    }

    private string Place(DateOnly day, decimal value) => $"{Svg.Number(_scale.X(day))},{Svg.Number(_scale.Y(value))}";
}
