using LangNghe.Foundation.Acts;

namespace LangNghe.Plan.Domain;

/// <summary>A target as an object: the sentence as the plan words it, and what the program measures for it.</summary>
public sealed class Target : IFact
{
    private Target() { }

    public Target(Guid targetSetId, string code, int milestone) => (TargetSetId, Code, Milestone) = (targetSetId, code, milestone);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid TargetSetId { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>A year; the last day that counts is its 31 December.</summary>
    public int Milestone { get; private set; }

    public required string Label { get; init; }

    /// <summary>The sentence letter for letter; null when only a summary is held.</summary>
    public string? Wording { get; init; }

    public string? Summary { get; init; }

    public required string MeasuredAs { get; init; }

    public required Comparison Comparison { get; init; }

    /// <summary>The comparison is our reading, shown as "cách hiểu của chương trình".</summary>
    public required bool IsReading { get; init; }

    public required decimal Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>village, percent, percent per year, times, …</summary>
    public required string Unit { get; init; }

    public string Population { get; init; } = "";

    public decimal? Baseline { get; init; }

    /// <summary>A year that the target itself compares with, as 2020.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>The figure of the plan's own description that stands as the baseline.</summary>
    public string? BaselineFigure { get; init; }

    public string? Owner { get; init; }

    /// <summary>Figure codes separated by ";". Two are met when both are; never added. Empty: a national count, without a verdict.</summary>
    public string Figures { get; init; } = "";

    public DateOnly? Since { get; init; }

    public string Section { get; init; } = "";

    public string? Note { get; init; }

    public string Subject => $"target:{Id}";

    public DateOnly MilestoneDay => new(Milestone, 12, 31);

    public string Sentence => Wording ?? Summary ?? Label;

    public IReadOnlyList<string> FigureCodes => Figures.Split(';', StringSplitOptions.RemoveEmptyEntries);

    public TargetTerms Terms(TargetSet set) =>
        new(Comparison, Low, High, Baseline, Since is { } since ? since.AddDays(-1) : new DateOnly(2021, 12, 31), MilestoneDay, set.AboutTolerance, Since is not null)
        {
            ComesWhole = Unit is "village" or "craft",
            SetBy = set.ShortTitle,
        };
}
