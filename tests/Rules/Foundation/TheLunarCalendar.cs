using System.Globalization;
using LangNghe.Foundation.Time;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class TheLunarCalendar
{
    /// <summary>In 1968, 1969, 1985, 2007, 2030 and 2053 Beijing keeps another day.</summary>
    [Theory]
    [InlineData("1968-01-29")]
    [InlineData("1969-02-16")]
    [InlineData("1984-02-02")]
    [InlineData("1985-01-21")]
    [InlineData("1986-02-09")]
    [InlineData("2000-02-05")]
    [InlineData("2007-02-17")]
    [InlineData("2008-02-07")]
    [InlineData("2020-01-25")]
    [InlineData("2021-02-12")]
    [InlineData("2022-02-01")]
    [InlineData("2023-01-22")]
    [InlineData("2024-02-10")]
    [InlineData("2025-01-29")]
    [InlineData("2026-02-17")]
    [InlineData("2027-02-06")]
    [InlineData("2028-01-26")]
    [InlineData("2029-02-13")]
    [InlineData("2030-02-02")]
    [InlineData("2031-01-23")]
    [InlineData("2033-01-31")]
    [InlineData("2034-02-19")]
    [InlineData("2053-02-18")]
    public void The_new_year_is_that_of_Vietnam(string day) => Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), LunarCalendar.NewYear(int.Parse(day[..4], CultureInfo.InvariantCulture)));

    [Fact]
    public void The_calendar_of_the_platform_is_a_day_late_in_2030()
    {
        var beijing = DateOnly.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(2030, 1, 1, 0, 0, 0, 0));
        Assert.Equal(new DateOnly(2030, 2, 3), beijing);
        Assert.Equal(beijing.AddDays(-1), LunarCalendar.NewYear(2030));
    }

    [Theory]
    [InlineData(2021, "2021-04-21")]
    [InlineData(2022, "2022-04-10")]
    [InlineData(2023, "2023-04-29")]
    [InlineData(2024, "2024-04-18")]
    [InlineData(2025, "2025-04-07")]
    [InlineData(2026, "2026-04-26")]
    public void The_Hung_Kings_are_remembered_on_the_tenth_of_the_third_month(int year, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), LunarCalendar.DayOf(new LunarDay(year, 3, 10)));

    [Theory]
    [InlineData(1985, 2)]
    [InlineData(1987, 7)]
    [InlineData(2014, 9)]
    [InlineData(2017, 6)]
    [InlineData(2020, 4)]
    [InlineData(2023, 2)]
    [InlineData(2025, 6)]
    [InlineData(2028, 5)]
    [InlineData(2033, 11)]
    public void A_year_of_thirteen_months_has_its_leap_month_where_the_sun_enters_no_new_sector(int year, int month)
    {
        var first = LunarCalendar.DayOf(new LunarDay(year, month, 1, IsLeap: true));
        Assert.Equal(new LunarDay(year, month, 1, IsLeap: true), LunarCalendar.Of(first));
        Assert.False(LunarCalendar.Of(first.AddDays(-1)).IsLeap);
    }

    [Fact]
    public void Every_day_of_sixty_years_is_given_back_by_its_lunar_day()
    {
        for (var day = new DateOnly(1990, 1, 1); day.Year < 2050; day = day.AddDays(13))
        {
            Assert.Equal(day, LunarCalendar.DayOf(LunarCalendar.Of(day)));
        }
    }

    [Fact]
    public void A_day_that_the_lunar_year_does_not_have_is_none()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.DayOf(new LunarDay(2026, 3, 10, IsLeap: true)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.DayOf(new LunarDay(2026, 1, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarCalendar.NewYear(1967));
    }
}
