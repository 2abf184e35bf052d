namespace LangNghe.Registry.Domain;

/// <summary>What the register holds about a village that is to be recognised.</summary>
public sealed record RecognitionEvidence
{
    /// <summary>The last year, up to the day, for which both counts of households are known.</summary>
    public int? HouseholdsYear { get; init; }

    public long? CraftHouseholds { get; init; }

    public long? AllHouseholds { get; init; }

    public IReadOnlyList<Operation> Operations { get; init; } = [];

    /// <summary>Of the last review up to the day.</summary>
    public bool? MeetsEnvironmentRules { get; init; }

    /// <summary>How many years the craft has been there, as the officer states it; asked for a traditional one alone.</summary>
    public int? CraftYears { get; init; }
}
