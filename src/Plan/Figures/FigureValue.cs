using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>A figure on a day, with all that one must know to answer for it. Amounts are in stored units (đồng).</summary>
public sealed record FigureValue(Figure Figure, AsOf AsOf, FigureState State)
{
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>Villages that may count once verified.</summary>
    public int ToVerify { get; init; }

    /// <summary>Says that no document in force defines what is rated; null otherwise.</summary>
    public string? Undefined { get; init; }

    /// <summary>Of which year a yearly value is.</summary>
    public int? Year { get; init; }

    /// <summary>The last day through which somebody answers for it.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>How much of the scope has data, in Vietnamese.</summary>
    public string Coverage { get; init; } = "";

    public string Source { get; init; } = "";

    public Guid? DocumentId { get; init; }

    /// <summary>The area's own total beside the sum of its villages, when they differ.</summary>
    public decimal? Reported { get; init; }

    public decimal? Summed { get; init; }

    /// <summary>"Số sơ bộ": the value, or any part of it, is not final.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>A newer year of which only some villages have a value; it never sets the value.</summary>
    public PartialSum? Newer { get; init; }

    /// <summary>Why there is no value.</summary>
    public string? Why { get; init; }

    /// <summary>The values of which it is made, known or not: numerator then denominator, latest then base year, or what a formula names.</summary>
    public IReadOnlyList<FigureValue> Parts { get; init; } = [];

    /// <summary>The value in the figure's own unit (tỷ đồng, percent…); null without data.</summary>
    public decimal? InUnit => Value / Figure.Unit.Scale;

    /// <summary>At most this, when all that is to be verified holds.</summary>
    public decimal? Upper => Value is not { } value ? null
        : Figure is VillageCount { IsShare: true } ? Denominator > 0 ? (Numerator + ToVerify) / Denominator * 100 : value
        : value + ToVerify;

    public decimal? Share => Numerator is { } n && Denominator is > 0 and { } d ? n / d * 100 : null;

    public string Words => InUnit is not { } value ? "—"
        : ToVerify > 0 && Upper is { } upper && upper != Value ? $"{Vi.Number(value, 2)}–{Vi.Number(upper, 2)}"
        : Vi.Number(value, 2);

    public string WordsWithUnit => InUnit is null ? "chưa có dữ liệu" : $"{Words} {Figure.Unit.Word}";

    public static FigureValue None(Figure figure, AsOf asOf, string why) => new(figure, asOf, FigureState.NoData) { Why = why, Coverage = why };
}
