using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Law.Domain;

/// <summary>What a person writes down of the official schedule of a year.</summary>
public sealed record HolidayFacts
{
    private const int LongestText = 8000;
    private const int LongestNote = 1000;

    public string? DaysOff { get; init; }

    public string? DaysWorked { get; init; }

    public Guid? DocumentId { get; init; }

    public string? Note { get; init; }

    /// <summary>That stood when the form was opened; 0 for none.</summary>
    public int Edition { get; init; }

    public Problems Check(int year, CalendarLines off, CalendarLines worked, HolidayRules rules)
    {
        var problems = new Problems();
        problems.When(DaysOff is { Length: > LongestText }, nameof(DaysOff), "Danh sách quá dài.");
        problems.When(DaysWorked is { Length: > LongestText }, nameof(DaysWorked), "Danh sách quá dài.");
        problems.When(Note is { Length: > LongestNote }, nameof(Note), "Ghi chú dài nhất 1.000 ký tự.");
        problems.When(DocumentId is null, nameof(DocumentId), "Chọn văn bản công bố lịch nghỉ. Nếu chưa có trong sổ, hãy ghi văn bản trước.");
        problems.AddRange(CheckLines(year, off, nameof(DaysOff)));
        problems.AddRange(CheckLines(year, worked, nameof(DaysWorked)));
        var days = off.Days.Select(d => d.Day).ToHashSet();
        foreach (var day in worked.Days)
        {
            problems.When(day.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), nameof(DaysWorked), $"{Vi.Day(day.Day)} không phải thứ Bảy hay Chủ nhật, vốn đã là ngày làm việc.");
            problems.When(days.Contains(day.Day), nameof(DaysWorked), $"{Vi.Day(day.Day)} vừa là ngày nghỉ vừa là ngày làm bù.");
        }

        foreach (var rule in rules.In(year).Where(r => !days.Contains(r.MainDay(year))))
        {
            problems.Add(nameof(DaysOff), $"Thiếu ngày nghỉ theo luật: {Vi.Day(rule.MainDay(year))} {rule.Name}.");
        }

        return problems;
    }

    private static Problems CheckLines(int year, CalendarLines lines, string field)
    {
        var problems = new Problems();
        foreach (var line in lines.Unread)
        {
            problems.Add(field, $"Không đọc được dòng “{line}”. Viết ngày rồi đến tên, ví dụ 30/04/{year} Ngày Chiến thắng.");
        }

        foreach (var day in lines.Days.Where(d => d.Day.Year != year))
        {
            problems.Add(field, $"{Vi.Day(day.Day)} không thuộc năm {year}.");
        }

        foreach (var twice in lines.Days.GroupBy(d => d.Day).Where(g => g.Count() > 1))
        {
            problems.Add(field, $"{Vi.Day(twice.Key)} được ghi hai lần.");
        }

        return problems;
    }
}
