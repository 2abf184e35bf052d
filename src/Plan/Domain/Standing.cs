namespace LangNghe.Plan.Domain;

/// <summary>What is known of a target's figure when it is judged.</summary>
/// <param name="Value">Null when nothing is known.</param>
/// <param name="Upper">What the value may be at most, when things are left to verify; else equal to it.</param>
/// <param name="Day">The day asked about; the value stands on the earlier of this day and the milestone.</param>
/// <param name="ConfirmedOn">The last day through which somebody answers for the value; null when nobody does.</param>
/// <param name="Why">Why nothing is known, in Vietnamese.</param>
public sealed record Standing(decimal? Value, decimal? Upper, DateOnly Day, DateOnly? ConfirmedOn, string? Why = null);
