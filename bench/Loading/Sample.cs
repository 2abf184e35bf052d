namespace LangNghe.Bench.Loading;

/// <param name="Milliseconds">Of each answer, in ascending order.</param>
/// <param name="Bytes">Of the last body, as sent.</param>
/// <param name="Failures">Answers that were not 200.</param>
internal sealed record Sample(TimeSpan Length, double[] Milliseconds, int Bytes, int Failures)
{
    public double PerSecond => Milliseconds.Length / Length.TotalSeconds;

    public static Sample Of(TimeSpan length, IEnumerable<double> milliseconds, int bytes, int failures) => new(length, [.. milliseconds.Order()], bytes, failures);

    public static Sample Together(IReadOnlyList<Sample> samples) => Of(
        TimeSpan.FromTicks(samples.Sum(s => s.Length.Ticks)), samples.SelectMany(s => s.Milliseconds), samples[^1].Bytes, samples.Sum(s => s.Failures));

    /// <summary>Milliseconds within which that share of the answers came; 0 where none came.</summary>
    public double Within(double share) => Milliseconds.Length == 0 ? 0 : Milliseconds[Math.Min(Milliseconds.Length - 1, (int)Math.Ceiling(share * Milliseconds.Length) - 1)];
}
