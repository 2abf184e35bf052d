using System.Globalization;
using LangNghe.Law.Calendar;
using LangNghe.Law.Domain;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.Law;

public sealed class CountingWorkingDays
{
    private static readonly HolidayRules _rules = new(LawFromFiles.Read());

    private static readonly WorkingCalendar _calendar = new(CalendarFiles.Read(DateTime.UnixEpoch), _rules);

    private static readonly Guid _paper = Guid.CreateVersion7();

    [Theory]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    [InlineData("2026-02-28", 0, "2026-03-02")]
    [InlineData("2026-03-02", 1, "2026-03-03")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-05", 2, "2026-03-09")]
    [InlineData("2026-03-07", 2, "2026-03-10")]
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2026-04-24", 1, "2026-04-28")]
    [InlineData("2026-08-21", 1, "2026-08-22")]
    [InlineData("2026-08-28", 2, "2026-09-04")]
    [InlineData("2025-04-25", 2, "2025-04-28")]
    public void The_nth_working_day_after_a_day(string from, int n, string day) => Assert.Equal(Day(day), _calendar.AfterWorkingDays(Day(from), n).Day);

    [Theory]
    [InlineData("2026-03-02", 10, "2026-03-12")]
    [InlineData("2026-03-04", 10, "2026-03-16")]
    [InlineData("2026-02-05", 10, "2026-02-23")]
    public void A_term_in_days_that_ends_on_a_day_of_rest_ends_on_the_next_working_day(string from, int n, string day) => Assert.Equal(Day(day), _calendar.AfterDays(Day(from), n).Day);

    [Fact]
    public void A_term_that_reaches_into_a_year_without_its_schedule_is_provisional()
    {
        Assert.False(_calendar.AfterWorkingDays(Day("2026-12-30"), 1).IsProvisional);
        Assert.True(_calendar.AfterWorkingDays(Day("2026-12-31"), 1).IsProvisional);
        Assert.Equal(Day("2027-01-04"), _calendar.AfterWorkingDays(Day("2026-12-31"), 1).Day);
    }

    [Fact]
    public void The_day_itself_is_in_time_and_the_next_is_late()
    {
        var deadline = new Deadline(Day("2026-03-04"), IsProvisional: false);
        Assert.False(deadline.IsPast(Day("2026-03-04")));
        Assert.True(deadline.IsPast(Day("2026-03-05")));
    }

    /// <summary>But for swaps, the years that were decided since the Labour Code of 2019 come out as they were decided.</summary>
    [Theory]
    [InlineData(2021, "01/01 10/02 11/02 12/02 13/02 14/02 15/02 16/02 21/04 30/04 01/05 03/05 02/09 03/09")]
    [InlineData(2022, "01/01 03/01 31/01 01/02 02/02 03/02 04/02 10/04 11/04 30/04 01/05 02/05 03/05 01/09 02/09")]
    [InlineData(2023, "01/01 02/01 20/01 21/01 22/01 23/01 24/01 25/01 26/01 29/04 30/04 01/05 02/05 03/05 01/09 02/09 04/09")]
    [InlineData(2024, "01/01 08/02 09/02 10/02 11/02 12/02 13/02 14/02 18/04 30/04 01/05 02/09 03/09")]
    [InlineData(2030, "01/01 31/01 01/02 02/02 03/02 04/02 05/02 06/02 12/04 30/04 01/05 02/09 03/09")]
    public void A_year_is_computed_from_the_law(int year, string days)
    {
        var computed = _calendar.Year(year);
        Assert.True(computed.IsProvisional);
        Assert.Equal(days, string.Join(' ', computed.Days.Select(d => d.Day.ToString("dd/MM", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void The_schedules_that_are_shipped_differ_from_the_law_by_their_swaps_alone(int year)
    {
        var swaps = _calendar.Year(year).Days.Where(d => d.IsWork || d.Name.StartsWith("Nghỉ hoán đổi", StringComparison.Ordinal)).ToList();
        Assert.Equal(_rules.Of(year).Select(d => d.Day), _calendar.Year(year).Days.Except(swaps).Select(d => d.Day));
        Assert.Equal(swaps.Count(d => d.IsWork), swaps.Count(d => !d.IsWork));
    }

    [Fact]
    public void Before_the_law_that_we_know_there_are_weekends_alone() => Assert.Empty(_calendar.Year(2019).Days);

    [Fact]
    public void A_schedule_is_entered_with_its_paper_and_makes_the_year_certain()
    {
        var entered = HolidaySchedule.Enter(2027, Good, _rules, DateTime.UnixEpoch).Value;
        var calendar = new WorkingCalendar([entered], _rules);
        Assert.False(calendar.Year(2027).IsProvisional);
        Assert.True(calendar.IsWorkingDay(Day("2027-01-16")));
        Assert.False(calendar.IsWorkingDay(Day("2027-02-08")));
        Assert.Equal(1, entered.Edition);
    }

    [Fact]
    public void What_is_wrong_with_a_schedule_is_said_all_at_once()
    {
        var facts = new HolidayFacts { DaysOff = "30/04/2027 Ngày Chiến thắng\n30/04/2027 Ngày Chiến thắng\n01/05/2026 Ngày Quốc tế lao động\nmai Tết", DaysWorked = "05/01/2027 Làm bù\n30/04/2027 Làm bù" };
        var problems = HolidaySchedule.Enter(2027, facts, _rules, DateTime.UnixEpoch).Problems;
        Assert.Contains(problems, p => p.Field == "DocumentId");
        foreach (var sentence in new[] { "ghi hai lần", "không thuộc năm 2027", "“mai Tết”", "05/01/2027 không phải thứ Bảy", "vừa là ngày nghỉ vừa", "Thiếu ngày nghỉ theo luật: 02/09/2027 Quốc khánh" })
        {
            Assert.Contains(problems, p => p.Sentence.Contains(sentence, StringComparison.Ordinal));
        }
    }

    private static HolidayFacts Good => new()
    {
        DaysOff = CalendarLines.Write(_rules.Of(2027)) + "\n15/01/2027 Nghỉ hoán đổi", DaysWorked = "16/01/2027 Làm bù", DocumentId = _paper,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
