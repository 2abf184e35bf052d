namespace LangNghe.Plan.Domain;

/// <summary>A straight line through yearly official points with twice its scatter either way. Fewer than five points say nothing.</summary>
/// <param name="From">The last year that is known, from which the band opens.</param>
/// <param name="Start">The value of that year.</param>
public sealed record Forecast(int From, decimal Start, decimal Middle, decimal Low, decimal High)
{
    public const int PointsNeeded = 5;

    /// <param name="year">Null is answered for a year that is known already.</param>
    /// <param name="points">Official values by year.</param>
    public static Forecast? For(int year, IReadOnlyList<(int Year, decimal Value)> points)
    {
        if (points.Count < PointsNeeded || points.Max(p => p.Year) >= year)
        {
            return null;
        }

        var (meanX, meanY) = (points.Average(p => (double)p.Year), points.Average(p => (double)p.Value));
        var spread = points.Sum(p => Math.Pow(p.Year - meanX, 2));
        var slope = points.Sum(p => (p.Year - meanX) * ((double)p.Value - meanY)) / spread;
        double Line(int x) => meanY + slope * (x - meanX);
        var scatter = Math.Sqrt(points.Sum(p => Math.Pow((double)p.Value - Line(p.Year), 2)) / (points.Count - 2));
        var (middle, band) = ((decimal)Line(year), 2m * (decimal)scatter);
        var last = points.MaxBy(p => p.Year);
        return new Forecast(last.Year, last.Value, middle, middle - band, middle + band);
    }

    /// <summary>Nothing is counted below nought, and no share is over a hundred.</summary>
    public Forecast Within(decimal? least, decimal? most)
    {
        decimal Kept(decimal value) => value < least ? least.Value : value > most ? most.Value : value;
        return this with { Middle = Kept(Middle), Low = Kept(Low), High = Kept(High) };
    }
}
