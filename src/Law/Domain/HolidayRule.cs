using System.Globalization;
using System.Text.RegularExpressions;
using LangNghe.Foundation.Time;

namespace LangNghe.Law.Domain;

/// <summary>A holiday of the law, as "02/09 dương lịch, 2 ngày" or "01/01 âm lịch, 5 ngày".</summary>
/// <param name="IsLunar">Day and month are of the Vietnamese lunar calendar.</param>
/// <param name="Days">How many days of rest it gives.</param>
public sealed partial record HolidayRule(string Name, int Day, int Month, bool IsLunar, int Days)
{
    /// <exception cref="InvalidDataException">The parameter is not written as a holiday is.</exception>
    public static HolidayRule Of(Parameter parameter)
    {
        var written = Written().Match(parameter.Value);
        return written.Success
            ? new HolidayRule(parameter.Label, Number("day"), Number("month"), written.Groups["calendar"].Value == "âm", Number("days"))
            : throw new InvalidDataException($"{parameter.Name} is no holiday: {parameter.Value}.");

        int Number(string group) => int.Parse(written.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The day that gives the holiday its name.</summary>
    public DateOnly MainDay(int year) => IsLunar ? LunarCalendar.DayOf(new LunarDay(year, Month, Day)) : new DateOnly(year, Month, Day);

    /// <summary>The days of rest in a year for which nobody has decided yet how they lie around the main day.</summary>
    public IEnumerable<DateOnly> DaysOf(int year)
    {
        var main = MainDay(year);
        var before = Days < 2 ? 0 : IsLunar ? BeforeNewYear(main) : HasNeighbourBefore(main) ? 1 : 0;
        return Enumerable.Range(-before, Days).Select(main.AddDays);
    }

    /// <summary>Two, as in most years; one where the five days then fill a working week, as in 2022 and 2026.</summary>
    private static int BeforeNewYear(DateOnly main) => main.DayOfWeek == DayOfWeek.Tuesday ? 1 : 2;

    /// <summary>The neighbour that lengthens the weekend, as it was decided each year from 2021 to 2026.</summary>
    private static bool HasNeighbourBefore(DateOnly main) => main.DayOfWeek is not (DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Thursday);

    [GeneratedRegex(@"^(?<day>\d\d)/(?<month>\d\d) (?<calendar>dương|âm) lịch, (?<days>\d) ngày$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
