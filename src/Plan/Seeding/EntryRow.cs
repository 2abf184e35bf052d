using CsvHelper.Configuration.Attributes;

namespace LangNghe.Plan.Seeding;

/// <summary>A row of <c>tasks.csv</c>, <c>actors.csv</c>, <c>funding-sources.csv</c> or <c>priority-projects.csv</c>.</summary>
public sealed record EntryRow
{
    [Name("code")]
    public string Code { get; init; } = "";

    [Name("title_vi", "name_vi")]
    public string Title { get; init; } = "";

    [Name("section")]
    public string Section { get; init; } = "";

    [Name("lead"), Optional]
    public string? Lead { get; init; }

    [Name("cooperating"), Optional]
    public string? Cooperating { get; init; }

    [Name("rhythm"), Optional]
    public string? Rhythm { get; init; }

    [Name("note"), Optional]
    public string? Note { get; init; }
}
