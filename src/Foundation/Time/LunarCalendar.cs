namespace LangNghe.Foundation.Time;

/// <summary>
/// The Vietnamese lunar calendar, whose months begin on the day of the new moon and whose eleventh month holds the winter solstice, both by the
/// time of Hà Nội (UTC+7, official since 1968). The calendar of .NET counts by the time of Beijing and is a day or a month off in some
/// years: Tết 2030 is 2 February. The rules are those that Hồ Ngọc Đức describes (https://www.xemamlich.uhm.vn/calrules.html).
/// </summary>
public static class LunarCalendar
{
    /// <summary>Before, most of the country followed the calendar of Beijing.</summary>
    public const int FirstYear = 1968;

    /// <summary>Beyond, the rotation of the earth is not known well enough.</summary>
    public const int LastYear = 2100;

    private const int Eleventh = 11;

    /// <summary>The sector of the sun's way, thirty degrees each from the spring equinox, that ends with the winter solstice.</summary>
    private const int BeforeSolstice = 8;

    private static readonly DateOnly _epoch = new(2000, 1, 6);

    public static DateOnly NewYear(int year) => DayOf(new LunarDay(year, 1, 1));

    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="FirstYear"/> to <see cref="LastYear"/>, or has no such day.</exception>
    public static DateOnly DayOf(LunarDay lunar)
    {
        if (lunar.Year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(lunar), lunar, $"The calendar is known from {FirstYear} to {LastYear}.");
        }

        var months = Months(lunar.Month < Eleventh ? lunar.Year : lunar.Year + 1);
        var at = months.FindIndex(m => m.Year == lunar.Year && m.Month == lunar.Month && m.IsLeap == lunar.IsLeap);
        if (at < 0 || lunar.Day < 1 || months[at].First.AddDays(lunar.Day - 1) >= months[at].Next)
        {
            throw new ArgumentOutOfRangeException(nameof(lunar), lunar, "The lunar year has no such day.");
        }

        return months[at].First.AddDays(lunar.Day - 1);
    }

    public static LunarDay Of(DateOnly day)
    {
        var month = new[] { day.Year, day.Year + 1 }.SelectMany(Months).First(m => m.First <= day && day < m.Next);
        return new LunarDay(month.Year, month.Month, day.DayNumber - month.First.DayNumber + 1, month.IsLeap);
    }

    /// <summary>From the eleventh month before the new year through the tenth of the year: twelve, or thirteen with one that is leap.</summary>
    private static List<LunarMonth> Months(int year)
    {
        var first = WithSolstice(year - 1);
        var count = WithSolstice(year) - first;
        // Of thirteen, the first in which the sun enters no new sector is leap.
        var leap = count == 12 ? -1 : Enumerable.Range(1, 12).First(i => Sector(NewMoon(first + i)) == Sector(NewMoon(first + i + 1)));
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var number = leap >= 0 && i >= leap ? i - 1 : i;
            return new LunarMonth(number < 2 ? year - 1 : year, (number + Eleventh - 1) % 12 + 1, i == leap, NewMoon(first + i), NewMoon(first + i + 1));
        })];
    }

    /// <summary>The number of the lunation that holds the winter solstice of the year.</summary>
    private static int WithSolstice(int year)
    {
        var k = (int)Math.Floor((new DateOnly(year, 12, 31).DayNumber - _epoch.DayNumber) / Ephemeris.Lunation);
        while (Sector(NewMoon(k)) > BeforeSolstice || NewMoon(k) > new DateOnly(year, 12, 31))
        {
            k--;
        }

        return k;
    }

    private static DateOnly NewMoon(int k) => Ephemeris.HanoiDay(Ephemeris.NewMoon(k));

    /// <summary>In which of the twelve sectors the sun stands as the day begins in Hà Nội.</summary>
    private static int Sector(DateOnly day) => (int)(Ephemeris.SunLongitude(Ephemeris.StartOf(day)) / 30);

    private sealed record LunarMonth(int Year, int Month, bool IsLeap, DateOnly First, DateOnly Next);
}
