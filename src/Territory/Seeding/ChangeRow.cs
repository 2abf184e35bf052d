using CsvHelper.Configuration.Attributes;

namespace LangNghe.Territory.Seeding;

/// <summary>A row of <c>changes.csv</c>: which resolution changed the map on a day.</summary>
public sealed record ChangeRow
{
    [Name("day")]
    public DateOnly Day { get; init; }

    [Name("resolution_code")]
    public string ResolutionCode { get; init; } = "";
}
