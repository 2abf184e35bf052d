using CsvHelper.Configuration.Attributes;

namespace LangNghe.Plan.Seeding;

/// <summary>A row of <c>target-measures.csv</c>: what the program measures for a target.</summary>
public sealed record TargetMeasureRow
{
    [Name("code")]
    public string Code { get; init; } = "";

    [Name("figures")]
    public string Figures { get; init; } = "";

    [Name("population")]
    public string Population { get; init; } = "";

    [Name("since")]
    public DateOnly? Since { get; init; }

    [Name("owner")]
    public string Owner { get; init; } = "";

    [Name("baseline_figure")]
    public string BaselineFigure { get; init; } = "";

    [Name("baseline_year")]
    public int? BaselineYear { get; init; }
}
