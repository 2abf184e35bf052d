namespace LangNghe.Plan.Domain;

/// <summary>A straight line through yearly official points with twice its scatter either way. Fewer than five points say nothing.</summary>
public sealed record Forecast(decimal Middle, decimal Low, decimal High)
{
    public const int PointsNeeded = 5;

    /// <param name="points">Official values by year.</param>
    public static Forecast? For(int year, IReadOnlyList<(int Year, decimal Value)> points)
    {
        if (points.Count < PointsNeeded)
        {
            return null;
        }

        var (meanX, meanY) = (points.Average(p => (double)p.Year), points.Average(p => (double)p.Value));
        var spread = points.Sum(p => Math.Pow(p.Year - meanX, 2));
        var slope = points.Sum(p => (p.Year - meanX) * ((double)p.Value - meanY)) / spread;
        double Line(int x) => meanY + slope * (x - meanX);
        var scatter = Math.Sqrt(points.Sum(p => Math.Pow((double)p.Value - Line(p.Year), 2)) / (points.Count - 2));
        var (middle, band) = ((decimal)Line(year), 2m * (decimal)scatter);
        return new Forecast(middle, middle - band, middle + band);
    }
}
