using System.Collections.Concurrent;
using LangNghe.Foundation.Time;

namespace LangNghe.Law.Domain;

/// <summary>Working days of any year: by its official schedule where one was entered, else as computed. Terms are counted as the Civil Code counts them: the day of the event is none, and a term in days that ends on a day of rest ends on the next working day (articles 147 and 148).</summary>
public sealed class WorkingCalendar(IEnumerable<HolidaySchedule> official, HolidayRules rules)
{
    public const int FirstYear = LunarCalendar.FirstYear;
    public const int LastYear = LunarCalendar.LastYear;

    private readonly Dictionary<int, HolidaySchedule> _official = official.GroupBy(s => s.Year).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Edition)!);
    private readonly ConcurrentDictionary<int, CalendarYear> _years = new();

    public IEnumerable<int> OfficialYears => _official.Keys.Order();

    public HolidayRules Rules => rules;

    /// <exception cref="ArgumentOutOfRangeException">Lunar days are known from <see cref="FirstYear"/> to <see cref="LastYear"/>.</exception>
    public CalendarYear Year(int year) => _years.GetOrAdd(year, y => _official.GetValueOrDefault(y) is { } schedule ? new CalendarYear(y, schedule.Read(), schedule) : new CalendarYear(y, rules.Of(y), null));

    public bool IsWorkingDay(DateOnly day) => Year(day.Year).IsWorkingDay(day);

    /// <summary>The n-th working day after the day of the event; with 0 the first working day from it on.</summary>
    public Deadline AfterWorkingDays(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var (at, left) = (day, n);
        while (left > 0)
        {
            at = at.AddDays(1);
            left -= IsWorkingDay(at) ? 1 : 0;
        }

        return Ending(day, at);
    }

    /// <summary>The n-th day after the day of the event, or the next working day when it is one of rest.</summary>
    public Deadline AfterDays(DateOnly day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Ending(day, day.AddDays(n));
    }

    private Deadline Ending(DateOnly from, DateOnly at)
    {
        while (!IsWorkingDay(at))
        {
            at = at.AddDays(1);
        }

        return new Deadline(at, Enumerable.Range(from.Year, at.Year - from.Year + 1).Any(y => Year(y).IsProvisional));
    }
}
