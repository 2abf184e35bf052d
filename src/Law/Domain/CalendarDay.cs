namespace LangNghe.Law.Domain;

/// <summary>A day on which the week does not say whether offices work.</summary>
/// <param name="IsWork">A Saturday or Sunday that was swapped; else a day of rest.</param>
/// <param name="Name">Why, in Vietnamese.</param>
public readonly record struct CalendarDay(DateOnly Day, bool IsWork, string Name);
