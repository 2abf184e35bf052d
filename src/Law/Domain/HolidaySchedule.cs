using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Law.Domain;

/// <summary>The official schedule of holidays of one year. It is never edited: the latest edition holds.</summary>
public sealed class HolidaySchedule : IFact
{
    private HolidaySchedule() { }

    private HolidaySchedule(int year, int edition, DateTime at) => (Year, Edition, EnteredAt) = (year, edition, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Year { get; private set; }

    /// <summary>1 is the first that was entered for the year.</summary>
    public int Edition { get; private set; }

    /// <summary>Days of rest beside the weekends, one a line: a day and its name.</summary>
    public string DaysOff { get; private set; } = "";

    /// <summary>Saturdays and Sundays on which offices work, written alike.</summary>
    public string DaysWorked { get; private set; } = "";

    /// <summary>The paper that says so; null for what came with the program.</summary>
    public Guid? DocumentId { get; private set; }

    public Confidence Confidence { get; private set; }

    /// <summary>Addresses, one a line.</summary>
    public string Sources { get; private set; } = "";

    public string? Note { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public string Subject => $"calendar:{Year}";

    /// <summary>As <c>data/calendar</c> has it.</summary>
    public static HolidaySchedule Shipped(int year, IReadOnlyList<CalendarDay> days, Confidence confidence, string sources, string? note, DateTime at) =>
        new HolidaySchedule(year, 1, at) { Confidence = confidence, Sources = sources, Note = note }.Holding(days);

    public static Outcome<HolidaySchedule> Enter(int year, HolidayFacts facts, HolidayRules rules, DateTime at)
    {
        var (off, worked) = (CalendarLines.Read(facts.DaysOff), CalendarLines.Read(facts.DaysWorked));
        var problems = facts.Check(year, off, worked, rules);
        return problems.Any ? problems : new HolidaySchedule(year, facts.Edition + 1, at) { Confidence = Confidence.H, DocumentId = facts.DocumentId, Note = VietnameseText.Tidy(facts.Note) }
            .Holding([.. off.Days.Select(d => d with { IsWork = false }), .. worked.Days.Select(d => d with { IsWork = true })]);
    }

    public IReadOnlyList<CalendarDay> Read() =>
        [.. CalendarLines.Read(DaysOff).Days.Concat(CalendarLines.Read(DaysWorked).Days.Select(d => d with { IsWork = true })).OrderBy(d => d.Day)];

    private HolidaySchedule Holding(IReadOnlyList<CalendarDay> days)
    {
        (DaysOff, DaysWorked) = (CalendarLines.Write(days.Where(d => !d.IsWork)), CalendarLines.Write(days.Where(d => d.IsWork)));
        return this;
    }
}
