using CsvHelper.Configuration.Attributes;

namespace LangNghe.Territory.Seeding;

/// <summary>A row of <c>label-points.csv</c>.</summary>
public sealed record PointRow
{
    [Name("level")]
    public string Level { get; init; } = "";

    [Name("code")]
    public string Code { get; init; } = "";

    [Name("lon")]
    public double Longitude { get; init; }

    [Name("lat")]
    public double Latitude { get; init; }

    [Name("min_lon")]
    public double West { get; init; }

    [Name("min_lat")]
    public double South { get; init; }

    [Name("max_lon")]
    public double East { get; init; }

    [Name("max_lat")]
    public double North { get; init; }
}
