using CsvHelper.Configuration.Attributes;

namespace LangNghe.Plan.Seeding;

/// <summary>A row of <c>reported-later.csv</c>.</summary>
public sealed record PressRow
{
    [Name("figure")]
    public string Figure { get; init; } = "";

    [Name("value")]
    public decimal Value { get; init; }

    [Name("of")]
    public decimal? Among { get; init; }

    [Name("as_of")]
    public string AsOf { get; init; } = "";

    [Name("source")]
    public string Source { get; init; } = "";

    [Name("confidence")]
    public string Confidence { get; init; } = "";
}
