using CsvHelper.Configuration.Attributes;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Seeding;

/// <summary>A row of <c>data/plan/villages-65.csv</c>.</summary>
public sealed record SeededVillage
{
    [Name("no")]
    public int Number { get; init; }

    [Name("name")]
    public string Name { get; init; } = "";

    [Name("named_in_plan")]
    public string NamedInPlan { get; init; } = "";

    [Name("kind")]
    [EnumIgnoreCase]
    public VillageKind Kind { get; init; }

    [Name("kind_source")]
    [EnumIgnoreCase]
    public Sureness KindSource { get; init; }

    [Name("group")]
    [EnumIgnoreCase]
    public TradeGroup? Group { get; init; }

    [Name("group_source")]
    [EnumIgnoreCase]
    public Sureness? GroupSource { get; init; }

    [Name("craft")]
    public string Craft { get; init; } = "";

    [Name("hamlet")]
    public string Hamlet { get; init; } = "";

    [Name("commune_as_written")]
    public string Commune { get; init; } = "";

    [Name("district_as_written")]
    public string District { get; init; } = "";

    [Name("status_2021")]
    public string Status { get; init; } = "";

    [Name("ip")]
    public string Ip { get; init; } = "";

    [Name("ocop3")]
    public string Ocop { get; init; } = "";

    [Name("environment_plan")]
    public string EnvironmentPlan { get; init; } = "";

    [Name("heavy_polluter_64_2003")]
    public string HeavyPolluter { get; init; } = "";

    public bool IsNamed => NamedInPlan == "yes";

    public string? PlaceAsWritten => Commune.Length == 0 ? null : string.Join(", ", new[] { Commune, District }.Where(p => p.Length > 0));
}
