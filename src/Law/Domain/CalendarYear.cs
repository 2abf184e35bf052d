using System.Collections.Frozen;

namespace LangNghe.Law.Domain;

/// <summary>The holidays of a year, and how well they are known.</summary>
/// <param name="days">In their order.</param>
/// <param name="official">Null for a year that was computed.</param>
public sealed class CalendarYear(int year, IReadOnlyList<CalendarDay> days, HolidaySchedule? official)
{
    private readonly FrozenDictionary<DateOnly, bool> _isWork = days.ToFrozenDictionary(d => d.Day, d => d.IsWork);

    public int Year => year;

    public IReadOnlyList<CalendarDay> Days => days;

    public HolidaySchedule? Official => official;

    /// <summary>Computed, or read by nobody but from memory: the official schedule may say otherwise.</summary>
    public bool IsProvisional => official is null || !official.Confidence.IsVerified;

    public bool IsWorkingDay(DateOnly day) => _isWork.TryGetValue(day, out var isWork) ? isWork : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
