namespace LangNghe.Products.Domain;

/// <summary>What the law says of OCOP on one day. Everything is empty where no rule is known for that day.</summary>
public sealed record OcopTerms
{
    public required DateOnly Day { get; init; }

    /// <summary>The fewest points of each star. A score between two grades, as 69,5, has reached the lower one only.</summary>
    public IReadOnlyDictionary<int, decimal> MinimumScores { get; init; } = new Dictionary<int, decimal>();

    public IReadOnlyDictionary<int, string> Graders { get; init; } = new Dictionary<int, string>();

    public IReadOnlyList<string> Groups { get; init; } = [];

    public int? CertificateMonths { get; init; }

    /// <summary>Below this star no certificate is given, and none runs out.</summary>
    public int CertificateMinimumStar { get; init; } = int.MaxValue;

    public bool AreKnown => MinimumScores.Count > 0;

    public int? StarsOf(decimal score) => MinimumScores.Where(m => m.Value <= score).Select(m => (int?)m.Key).Max();

    /// <summary>The last day of a certificate; null when no term is known.</summary>
    public DateOnly? ExpiresOn(DateOnly issued, int stars) =>
        CertificateMonths is { } months && stars >= CertificateMinimumStar ? issued.AddMonths(months) : null;

    public string? GraderOf(int stars) => Graders.GetValueOrDefault(stars);
}
