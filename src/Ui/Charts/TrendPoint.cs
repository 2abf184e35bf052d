namespace LangNghe.Ui.Charts;

public sealed record TrendPoint(DateOnly Day, decimal Value, TrendKind Kind = TrendKind.Official)
{
    /// <summary>What the value may be at most; null where it is one number.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Points of one name are joined; null where there is one line only.</summary>
    public string? Series { get; init; }
}
