namespace LangNghe.Plan.Domain;

public static class ComparisonWords
{
    public static Comparison Parse(string words) => words switch
    {
        "keep" => Comparison.Keep,
        "at least" => Comparison.AtLeast,
        "more than" => Comparison.MoreThan,
        "exactly" => Comparison.Exactly,
        "about" => Comparison.About,
        "range" => Comparison.Range,
        "about range" => Comparison.AboutRange,
        _ => throw new ArgumentException($"No such comparison: {words}", nameof(words)),
    };

    extension(Comparison comparison)
    {
        /// <summary>As exchange files write it: "about range".</summary>
        public string Code => comparison switch
        {
            Comparison.Keep => "keep",
            Comparison.AtLeast => "at least",
            Comparison.MoreThan => "more than",
            Comparison.Exactly => "exactly",
            Comparison.About => "about",
            Comparison.Range => "range",
            Comparison.AboutRange => "about range",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };

        public string Words => comparison switch
        {
            Comparison.Keep => "duy trì",
            Comparison.AtLeast => "ít nhất",
            Comparison.MoreThan => "trên",
            Comparison.Exactly => "đúng",
            Comparison.About => "khoảng",
            Comparison.Range => "trong khoảng",
            Comparison.AboutRange => "khoảng",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
    }
}
