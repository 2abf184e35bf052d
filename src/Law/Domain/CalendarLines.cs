using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Law.Domain;

/// <summary>Days as a person types them, one a line: 30/04/2027 Ngày Chiến thắng.</summary>
/// <param name="Unread">Lines that begin with no day, or name nothing.</param>
public sealed record CalendarLines(IReadOnlyList<CalendarDay> Days, IReadOnlyList<string> Unread)
{
    public static CalendarLines Read(string? text)
    {
        var (days, unread) = (new List<CalendarDay>(), new List<string>());
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && VietnamDay.TryParse(parts[0].TrimEnd(':', ','), out var day))
            {
                days.Add(new CalendarDay(day, IsWork: false, VietnameseText.Nfc(parts[1].TrimStart('–', '-', ' '))));
            }
            else
            {
                unread.Add(line);
            }
        }

        return new CalendarLines(days, unread);
    }

    public static string Write(IEnumerable<CalendarDay> days) => string.Join('\n', days.OrderBy(d => d.Day).Select(d => $"{Vi.Day(d.Day)} {d.Name}"));
}
