using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Yearly;

/// <summary>What one village gives to a measure of a year, and the row that answers for it.</summary>
public sealed class VillageYearValue
{
    public required Guid VillageId { get; init; }

    public required long Value { get; init; }

    public required bool IsProvisional { get; init; }

    /// <summary>Counted from the village's list of establishments, which was complete on the last day of the year; else as it was entered.</summary>
    public required bool IsListed { get; init; }

    public required Guid? DocumentId { get; init; }

    public required string? Note { get; init; }

    public required Sureness Sureness { get; init; }

    public required DateOnly From { get; init; }

    public required Known FromKnown { get; init; }

    public required DateOnly? Until { get; init; }

    public required Known UntilKnown { get; init; }

    public required DateOnly? ConfirmedOn { get; init; }

    public required Guid ActId { get; init; }
}
