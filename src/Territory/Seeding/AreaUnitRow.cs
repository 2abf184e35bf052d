using CsvHelper.Configuration.Attributes;

namespace LangNghe.Territory.Seeding;

/// <summary>A row of <c>area-units-2025-07.csv</c>.</summary>
public sealed record AreaUnitRow
{
    [Name("code")]
    public string Code { get; init; } = "";

    [Name("name")]
    public string Name { get; init; } = "";

    [Name("type")]
    public string Type { get; init; } = "";

    [Name("parent_code")]
    public string ParentCode { get; init; } = "";

    [Name("predecessor_codes")]
    public string PredecessorCodes { get; init; } = "";

    [Name("predecessor_names")]
    public string PredecessorNames { get; init; } = "";

    [Name("valid_from")]
    public DateOnly ValidFrom { get; init; }

    [Name("clause")]
    public string Clause { get; init; } = "";
}
