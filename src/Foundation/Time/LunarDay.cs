namespace LangNghe.Foundation.Time;

/// <summary>A day of the Vietnamese lunar calendar.</summary>
/// <param name="Year">Named after the year of the common calendar in which it begins.</param>
/// <param name="IsLeap">In the second of two months of that number.</param>
public readonly record struct LunarDay(int Year, int Month, int Day, bool IsLeap = false);
