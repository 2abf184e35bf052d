using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>A village as one of many rows has it.</summary>
/// <param name="Standing">The village that is meant; null for a new one.</param>
/// <param name="What">With the day from which it is so; for a village that is corrected, the first day of what stands.</param>
public sealed record VillageRowOrder(RollEntry? Standing, ProfileFacts What)
{
    /// <summary>*Thay đổi từ ngày*; else what stands was never so.</summary>
    public bool IsChange => Standing is not null && What.Day > Standing.Profile.From;
}
