using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>A count of villages.</summary>
public sealed record VillageCount : Figure
{
    public required VillageSet Counted { get; init; }

    /// <summary>The denominator.</summary>
    public VillagePopulation? Among { get; init; }

    public string? AmongWords { get; init; }

    /// <summary>Villages that would count if what is known of them were verified.</summary>
    public VillageSet? ToVerify { get; init; }

    /// <summary>What such a village is, after its number: "14 làng cần xác minh".</summary>
    public string ToVerifyWords { get; init; } = "cần xác minh";

    /// <summary>What must be entered, before the number of such villages: "số văn bằng và ngày nộp đơn của".</summary>
    public string ToVerifyBy { get; init; } = "";

    /// <summary>The rows in time that make a village count, for its source and marks.</summary>
    public required Func<AppDb, AsOf, IQueryable<Evidence>> Evidence { get; init; }

    /// <summary>Further facts without which the village would not count, as its kind or its trade group: a row is as sure as the least sure of them.</summary>
    public IReadOnlyList<Func<AppDb, AsOf, IQueryable<Evidence>>> RestsAlsoOn { get; init; } = [];

    /// <summary>The matter of the register that must be confirmed: one of <c>RegisterMatters</c>.</summary>
    public required string Matter { get; init; }

    /// <summary>Counts acts from this day on.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The value is the share, in percent.</summary>
    public bool IsShare => Unit == Domain.FigureUnit.Percent;
}
