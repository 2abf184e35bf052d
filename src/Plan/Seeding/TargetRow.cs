using CsvHelper.Configuration.Attributes;

namespace LangNghe.Plan.Seeding;

/// <summary>A row of <c>targets.csv</c> or of <c>decision-801-targets.csv</c>.</summary>
public sealed record TargetRow
{
    [Name("code")]
    public string Code { get; init; } = "";

    [Name("milestone")]
    public int Milestone { get; init; }

    [Name("label_vi")]
    public string Label { get; init; } = "";

    [Name("wording_vi")]
    public string Wording { get; init; } = "";

    [Name("summary_vi"), Optional]
    public string? Summary { get; init; }

    [Name("measured_as")]
    public string MeasuredAs { get; init; } = "";

    [Name("comparison")]
    public string Comparison { get; init; } = "";

    [Name("comparison_source")]
    public string ComparisonSource { get; init; } = "";

    [Name("low")]
    public decimal Low { get; init; }

    [Name("high")]
    public decimal? High { get; init; }

    [Name("unit")]
    public string Unit { get; init; } = "";

    [Name("baseline_2021"), Optional]
    public decimal? Baseline { get; init; }

    [Name("section"), Optional]
    public string? Section { get; init; }

    [Name("source"), Optional]
    public string? Source { get; init; }
}
