using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>Something that is counted, added up or divided: one definition for the number, its rows and its explanation.</summary>
public abstract record Figure
{
    /// <summary>Stable, as in <c>baseline-2021.csv</c>.</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    public required FigureUnit Unit { get; init; }

    /// <summary>What is counted, in words: "Mỗi làng một lần, dù có nhiều văn bằng".</summary>
    public required string Formula { get; init; }

    /// <summary>Out of which villages, establishments or people.</summary>
    public required string Population { get; init; }

    /// <summary>Names of the parameters of law that it stands on.</summary>
    public IReadOnlyList<string> Law { get; init; } = [];

    /// <summary>Figures of one subject speak of one thing in different ways, as revenue and production value.</summary>
    public string? Topic { get; init; }

    /// <summary>The fewest stars that an OCOP grading must have to count here; null where there is no question of stars.</summary>
    public int? MinimumStars { get; init; }

    /// <summary>A word or two, where figures of one target stand side by side.</summary>
    public string? ShortLabel { get; init; }

    /// <summary>Rests on a rating whose criteria some document must give; null where there is nothing to define.</summary>
    public RatingCriteria? Criteria { get; init; }

    /// <summary>Out of what it is counted, as a code that targets use too: recognised, active, traditional, workers, establishments.</summary>
    public string PopulationCode { get; init; } = "";

    /// <summary>The stock that it adds to, as a new recognition does.</summary>
    public string? FlowsInto { get; init; }

    /// <summary>The stock that it is the lasting part of, once what has ceased is revoked.</summary>
    public string? LastingPartOf { get; init; }
}
