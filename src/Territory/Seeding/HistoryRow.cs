using CsvHelper.Configuration.Attributes;

namespace LangNghe.Territory.Seeding;

/// <summary>A row of <c>units-history.csv</c>.</summary>
public sealed record HistoryRow
{
    [Name("code")]
    public string Code { get; init; } = "";

    [Name("name")]
    public string Name { get; init; } = "";

    [Name("type")]
    public string Type { get; init; } = "";

    [Name("parent_code")]
    public string ParentCode { get; init; } = "";

    [Name("valid_from")]
    public DateOnly? ValidFrom { get; init; }

    [Name("valid_to")]
    public DateOnly? ValidTo { get; init; }
}
