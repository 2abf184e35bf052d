namespace LangNghe.Ui.Charts;

/// <summary>From days and values to places in the drawing, with round ticks.</summary>
internal sealed class TrendScale
{
    private readonly DateOnly _first;
    private readonly double _days;
    private readonly double _width;
    private readonly double _height;

    public TrendScale(IReadOnlyCollection<DateOnly> days, IReadOnlyCollection<decimal> values, double left, double top, double width, double height)
    {
        (Left, Top, _width, _height) = (left, top, width, height);
        _first = days.Min().AddMonths(-3);
        _days = days.Max().AddMonths(5).DayNumber - _first.DayNumber;

        var (least, most) = (values.Min(), values.Max());
        // Near values far from nought would lie flat on one another; then the axis begins higher and the chart says so.
        StartsAtNought = least <= 0 || least < most * 0.7m;
        var low = StartsAtNought ? Math.Min(0, least) : least - ((most - least) * 0.5m) - (most == least ? Math.Max(1, most * 0.05m) : 0);
        Step = Round((most - low) / 4);
        // Villages and people come whole: no tick between two of them.
        Step = values.All(decimal.IsInteger) ? Math.Max(1, Step) : Step;
        Lowest = Math.Floor(low / Step) * Step;
        Highest = Math.Ceiling((most + (Step * 0.25m)) / Step) * Step;
    }

    public double Left { get; }

    public double Top { get; }

    public double Right => Left + _width;

    public double Bottom => Top + _height;

    public bool StartsAtNought { get; }

    public decimal Step { get; }

    public decimal Lowest { get; }

    public decimal Highest { get; }

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var at = Lowest; at <= Highest; at += Step)
            {
                yield return at;
            }
        }
    }

    public double X(DateOnly day) => Left + (_width * (day.DayNumber - _first.DayNumber) / _days);

    public double Y(decimal value) => Bottom - (_height * (double)((value - Lowest) / (Highest - Lowest)));

    private static decimal Round(decimal rough)
    {
        if (rough <= 0)
        {
            return 1;
        }

        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)rough)));
        var lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
