using CsvHelper.Configuration.Attributes;

namespace LangNghe.Registry.Seeding;

/// <summary>A row of <c>data/plan/baseline-2021.csv</c>.</summary>
public sealed record BaselineFigure
{
    [Name("figure")]
    public string Figure { get; init; } = "";

    [Name("value")]
    public decimal Value { get; init; }

    [Name("unit")]
    public string Unit { get; init; } = "";

    [Name("as_of")]
    public string AsOf { get; init; } = "";

    [Name("section")]
    public string Section { get; init; } = "";

    [Name("note")]
    public string Note { get; init; } = "";

    /// <summary>Money in đồng, all else as it is.</summary>
    public long Stored => (long)(Value * (Unit switch
    {
        "billion VND" => 1_000_000_000m,
        "million VND/person/month" => 1_000_000m,
        _ => 1m,
    }));
}
